"""Sets the glossary as a tagged PDF, in memory: a booklet for the table of a team meeting."""

from pathlib import Path
from typing import Final

from django.http import HttpResponse
from django.utils import translation
from django.utils.formats import date_format
from django.utils.translation import gettext

from houvast.assessment.selectors._language import TermLine
from houvast.assessment.selectors.print_glossary import Booklet
from houvast.web.downloads import paper_file
from houvast.web.typesetting import typeset

TEMPLATE: Final = Path(__file__).parent / "typst" / "booklet.typ"


def booklet_answer(booklet: Booklet) -> HttpResponse:
    """Answers with the booklet as a file to keep."""
    with translation.override(booklet.language):
        return paper_file(gettext("shared-language"), booklet_pdf(booklet))


def booklet_pdf(booklet: Booklet) -> bytes:
    """Returns the booklet, in the language that is spoken now."""
    return typeset(
        TEMPLATE,
        {
            "language": booklet.language,
            "title": gettext("Shared language"),
            "sender": booklet.service,
            "day": date_format(booklet.made_on, "j F Y"),
            "terms": [_term(line) for line in booklet.terms],
            "note": gettext("What stands here is what this service means by its words. It is about nobody."),
        },
    )


def _term(line: TermLine) -> dict[str, object]:
    words = line.words
    lists = ((gettext("Examples"), words.examples), (gettext("Counter-examples"), words.counter_examples))
    return {
        "name": words.name,
        "language": line.language,
        "standing": _standing(line),
        "meaning": words.meaning,
        "lists": [{"title": title, "lines": list(lines)} for title, lines in lists if lines],
        "is_not": words.is_not,
    }


def _standing(line: TermLine) -> str:
    if line.is_proposed or line.adopted_on is None:
        return gettext("Proposed text that came with the product")
    return gettext("Adopted on %(day)s") % {"day": date_format(line.adopted_on, "j F Y")}
