"""Sets a document of a cell as a tagged PDF, in memory, in its own language, with room to sign by hand."""

from pathlib import Path
from typing import Final

from django.http import HttpResponse
from django.utils import translation
from django.utils.formats import date_format
from django.utils.translation import gettext

from houvast.cell.selectors._documents import DocumentPage
from houvast.web.cell.facts_documents import kind_words, safeguards
from houvast.web.cell.forms_documents import party_words
from houvast.web.downloads import paper_file
from houvast.web.typesetting import typeset

TEMPLATE: Final = Path(__file__).parent / "typst" / "document.typ"


def document_answer(found: DocumentPage) -> HttpResponse:
    """Answers with the paper as a file to keep; it stands on no disk of ours. Its name says nothing of it."""
    return paper_file(f"{found.head.reference}-{found.said.version}", document_pdf(found))


def document_pdf(found: DocumentPage) -> bytes:
    """Returns the paper: text, the four safeguards, who took note, and lines for who did not yet."""
    said = found.said
    with translation.override(said.language):
        return typeset(
            TEMPLATE,
            {
                "language": said.language,
                "title": str(kind_words(said.kind)),
                "cell": found.head.name,
                "version": gettext("Version %(version)d of %(day)s")
                % {"version": said.version, "day": date_format(said.written_on, "j F Y")},
                "fixed": gettext("What always holds here"),
                "safeguards": safeguards(),
                "text_heading": gettext("What we agreed"),
                "text": said.text,
                "answers": [],
                "note_heading": gettext("Who took note"),
                "noted": [f"{one.name}, {date_format(one.on, 'j F Y')}" for one in said.acknowledged],
                "missing": [party_words(one) for one in found.missing],
                "sign": gettext("Day and signature"),
            },
        )
