"""Sets an agreed feedback sheet as a tagged PDF, in memory, under a name that says nothing of it."""

from pathlib import Path
from typing import Final

from django.http import HttpResponse
from django.utils.formats import date_format
from django.utils.translation import get_language, gettext

from houvast.cell.selectors.print_given_sheet import SheetPaper
from houvast.web.cell.facts import cited
from houvast.web.cell.facts_sheets import CONSENSUS
from houvast.web.downloads import paper_file
from houvast.web.typesetting import typeset

TEMPLATE: Final = Path(__file__).parent / "typst" / "sheet.typ"


def sheet_answer(paper: SheetPaper) -> HttpResponse:
    """Answers with the paper as a file to keep; it stands on no disk of ours."""
    return paper_file(paper.reference, sheet_pdf(paper))


def sheet_pdf(paper: SheetPaper) -> bytes:
    """Returns the paper: the words, that everybody agreed, and to whom the police seat may send it."""
    return typeset(TEMPLATE, sheet_words(paper))


def sheet_words(paper: SheetPaper) -> dict[str, object]:
    """Returns what the paper says, in the reader's language."""
    content = paper.content
    return {
        "language": (get_language() or "nl")[:2],
        "title": gettext("Feedback sheet"),
        "sender": [content.cell, paper.controller],
        "reference": gettext("Reference: %(reference)s") % {"reference": paper.reference},
        "day": gettext("The sheet of the meeting of %(day)s")
        % {"day": date_format(content.meeting_on, "j F Y")},
        "text": content.text.words,
        "agreed": gettext("Everybody who was there agreed on %(day)s. %(article)s")
        % {"day": date_format(content.agreed_on, "j F Y"), "article": cited(CONSENSUS)},
        "to_heading": gettext("To whom the police seat may send it"),
        "to": [f"{one.name}: {one.source}" for one in content.text.recipients],
        "given": gettext("Given to the police seat on"),
        "given_on": date_format(content.handed_on, "j F Y") if content.handed_on else "",
    }
