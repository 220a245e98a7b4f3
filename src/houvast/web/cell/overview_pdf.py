"""Sets an overview as a tagged PDF (PDF/UA-1, PDF/A-2a), in memory, under a name that says nothing of it."""

from pathlib import Path
from typing import Final

from django.http import HttpResponse
from django.utils import translation
from django.utils.formats import date_format
from django.utils.translation import gettext

from houvast.cell.selectors.print_overview import OverviewPaper
from houvast.web.cell.overview_told import told_parts
from houvast.web.cell.overview_words import VOICES
from houvast.web.downloads import paper_file
from houvast.web.typesetting import typeset

TEMPLATE: Final = Path(__file__).parent / "typst" / "overview.typ"


def overview_answer(paper: OverviewPaper) -> HttpResponse:
    """Answers with the paper as a file to keep; it stands on no disk of ours."""
    return paper_file(paper.reference, overview_pdf(paper))


def overview_pdf(paper: OverviewPaper) -> bytes:
    """Returns the paper, in the language that was asked."""
    return typeset(TEMPLATE, overview_words(paper))


def overview_words(paper: OverviewPaper) -> dict[str, object]:
    """Returns what the paper says; of what is not said nothing can be read from it."""
    voice = VOICES[paper.asker]
    with translation.override(paper.language):
        day = {"day": date_format(paper.asked_on, "j F Y")}
        return {
            "language": paper.language,
            "made": [paper.made_on.year, paper.made_on.month, paper.made_on.day],
            "title": str(voice.title),
            "sender": [gettext("The mayor, for %(cell)s") % {"cell": paper.cell}, paper.controller],
            "reference": gettext("Reference: %(reference)s") % {"reference": paper.reference},
            "intro": [str(one) % day for one in voice.intro],
            "parts": [
                {
                    "title": part.title,
                    "entries": [
                        {"lead": one.lead, "words": one.words, "quote": one.is_quote} for one in part.entries
                    ],
                }
                for part in told_parts(paper.entries, voice)
            ],
            "close": [str(one) for one in voice.close],
            "signature": gettext("Name, day and signature of the mayor or whoever replaces the mayor"),
        }
