"""Sets the summary for a school as a tagged PDF, in memory, in the school's language."""

from pathlib import Path
from typing import Final

from django.http import HttpResponse
from django.utils import translation
from django.utils.formats import date_format
from django.utils.translation import gettext

from houvast.schools.selectors._summaries import Summary
from houvast.web.downloads import paper_file
from houvast.web.schools.facts import told
from houvast.web.typesetting import typeset

TEMPLATE: Final = Path(__file__).parent / "typst" / "summary.typ"


def summary_answer(summary: Summary) -> HttpResponse:
    """Answers with the paper as a file to keep; it stands on no disk of ours. Its name says nothing of it."""
    return paper_file(summary.reference, summary_pdf(summary))


def summary_pdf(summary: Summary) -> bytes:
    """Returns the paper."""
    with translation.override(summary.language):
        lines = [told(line) for line in summary.lines]
        return typeset(
            TEMPLATE,
            {
                "language": summary.language,
                "title": gettext("Support to %(organisation)s") % {"organisation": summary.organisation},
                "sender": summary.controller,
                "day": date_format(summary.made_on, "j F Y"),
                "note": gettext("This paper is about the school. No pupil stands in it."),
                "lines": [
                    {
                        "kind": line.kind,
                        "day": date_format(line.on, "j F Y"),
                        "title": line.title,
                        "rows": [list(row) for row in line.rows],
                    }
                    for line in lines
                ],
            },
        )
