"""Sets the team's report as a tagged PDF (PDF/UA-1), in memory, in the reader's language."""

from pathlib import Path
from typing import Final

from django.http import HttpResponse
from django.utils.formats import date_format
from django.utils.translation import get_language, gettext

from houvast.assessment.values.counted import Agreement
from houvast.kernel import clock
from houvast.web.assessment import facts_agreement as facts
from houvast.web.assessment.tables_agreement import (
    CountTable,
    overall_table,
    overall_words,
    side_table,
    whole_reason,
    whole_table,
)
from houvast.web.downloads import paper_file
from houvast.web.drawings.bars import wide_bars
from houvast.web.drawings.dots import wide_dots
from houvast.web.drawings.paper import paper_svg
from houvast.web.drawings.words import bars_sentence, dot_words, dots_sentence
from houvast.web.typesetting import typeset

TEMPLATE: Final = Path(__file__).parent / "typst" / "agreement.typ"


def agreement_answer(chosen: Agreement) -> HttpResponse:
    """Answers with the report as a file to keep; it stands on no disk of ours."""
    return paper_file(gettext("How far we agree"), agreement_pdf(chosen))


def agreement_pdf(chosen: Agreement) -> bytes:
    """Returns the report: where to begin talking, figures with their tables, coefficients last."""
    parts = [_talk(chosen), _apart(chosen), _missing(chosen), _moved(chosen), _whole(chosen)]
    return typeset(
        TEMPLATE,
        {
            "language": get_language() or "nl",
            "title": gettext("How far we agree"),
            "lead": [
                facts.choice_words(chosen.choice, with_team=True),
                date_format(clock.today(), "j F Y"),
                gettext(
                    "This is about an instrument and a team, never about one person and never about one case."
                ),
            ],
            "parts": [*parts, *_overalls(chosen)],
        },
    )


def _part(title: str, lines: list[str], *tables: CountTable) -> dict[str, object]:
    told = [
        {
            "caption": one.caption,
            "head": one.head,
            "columns": list(one.columns),
            "rows": [{"name": row.name, "cells": [cell for _column, cell in row.cells]} for row in one.rows],
        }
        for one in tables
        if one.rows
    ]
    return {"title": title, "lines": lines, "talks": [], "drawings": [], "tables": told}


def _talk(chosen: Agreement) -> dict[str, object]:
    talks = facts.talks_of(chosen)
    lines = [] if talks else [gettext("Nobody lay a level or more apart. Ask what made it so clear.")]
    part = _part(gettext("To talk about first"), lines)
    part["talks"] = [
        {
            "name": talk.name,
            "lines": [
                talk.apart,
                *([gettext("What counts: %(words)s") % {"words": talk.counts}] if talk.counts else []),
                *([gettext("What does not: %(words)s") % {"words": talk.does_not}] if talk.does_not else []),
            ],
        }
        for talk in talks
    ]
    return part


def _apart(chosen: Agreement) -> dict[str, object]:
    part = _part(gettext("Question by question"), [], facts.apart_table(chosen), facts.pairs_table(chosen))
    part["drawings"] = [
        {
            "svg": paper_svg(wide_dots(dots, dot_words()), dots_sentence(dots)),
            "alt": dots_sentence(dots),
            "caption": caption,
        }
        for caption, dots in facts.dots_of(chosen)
    ]
    return part


def _missing(chosen: Agreement) -> dict[str, object]:
    table = facts.missing_table(chosen)
    none = [] if table.rows else [gettext("Everybody always found a level.")]
    return _part(gettext("What is not known"), none, table)


def _moved(chosen: Agreement) -> dict[str, object]:
    bars = facts.kept_bars(chosen)
    caption = gettext("Of the domains named first, still there after rating")
    title = gettext("First impression and what stood there after rating")
    part = _part(title, list(facts.moved_words(chosen)), facts.domain_table(chosen))
    if bars is None:
        return part
    sentence = bars_sentence(bars, caption)
    part["drawings"] = [{"svg": paper_svg(wide_bars(bars), sentence), "alt": sentence, "caption": caption}]
    return part


def _whole(chosen: Agreement) -> dict[str, object]:
    reason = whole_reason(chosen)
    tables = (whole_table(chosen), side_table(chosen))
    return _part(gettext("Coefficients, last"), [reason] if reason else [], *tables)


def _overalls(chosen: Agreement) -> list[dict[str, object]]:
    """The last part, of practice alone: overall figures exist nowhere else."""
    table = overall_table(chosen)
    return [_part(gettext("One figure for a whole case"), list(overall_words()), table)] if table.rows else []
