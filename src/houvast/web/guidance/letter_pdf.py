"""Sets a letter as a tagged PDF (PDF/UA-1, PDF/A-2a), in memory, in its own language."""

from pathlib import Path
from typing import Final

from django.http import HttpResponse
from django.utils import translation
from django.utils.formats import date_format
from django.utils.translation import gettext

from houvast.guidance.selectors._letter_lines import LetterLine
from houvast.guidance.values.papers import LetterState
from houvast.web.downloads import paper_file
from houvast.web.typesetting import typeset

TEMPLATE: Final = Path(__file__).parent / "typst" / "letter.typ"


def letter_answer(line: LetterLine) -> HttpResponse:
    """Answers with a letter as a file to keep; it stands on no disk of ours. Its name says nothing of it."""
    return paper_file(line.written_on.isoformat(), letter_pdf(line))


def letter_pdf(line: LetterLine) -> bytes:
    """Returns the letter; one that the person still has to read says so on top."""
    letter = line.letter
    with translation.override(letter.language):
        told = {
            "language": letter.language,
            "title": letter.subject or gettext("A letter"),
            "sender": letter.sender.splitlines(),
            "to": letter.to.splitlines(),
            "day": date_format(line.written_on, "j F Y"),
            "subject": letter.subject,
            "paragraphs": [each.strip() for each in letter.text.split("\n\n") if each.strip()],
            "draft": gettext("Draft, to read together") if line.state is LetterState.DRAFT else "",
        }
    return typeset(TEMPLATE, told)
