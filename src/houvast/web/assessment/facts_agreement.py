"""What the page and the report of agreement print: words, tables and drawings of the same counts."""

from dataclasses import dataclass
from typing import Final

from django.utils.translation import gettext as _
from django.utils.translation import ngettext, pgettext

from houvast.assessment.selectors.show_agreement import AgreementPage
from houvast.assessment.values.counted import Agreement, Choice, SideLine
from houvast.web.assessment.labels_agreement import KINDS
from houvast.web.assessment.sections import team_ways
from houvast.web.assessment.tables_agreement import (
    CountTable,
    Row,
    cells_of,
    estimate_words,
    language,
    overall_table,
    overall_words,
    share_words,
    side_name,
    side_table,
    whole_reason,
    whole_table,
)
from houvast.web.drawings.bars import Bars, Counted
from houvast.web.drawings.dots import Dot, Dots
from houvast.web.guidance.labels_plan import domain_words

ON_A_PAGE: Final = 15
"""Sides drawn below one another in one drawing."""
TALKED_OF: Final = 3
"""Sides that are put up for a talk; more than these no meeting comes to."""


@dataclass(frozen=True)
class Talk:
    """A side to talk about: in how many cases raters were apart, and the instrument's own words on it."""

    name: str
    apart: str
    definition: str
    counts: str
    does_not: str


def agreement_facts(shown: AgreementPage) -> dict[str, object]:
    """Returns what the page prints."""
    facts: dict[str, object] = {
        "shown": shown,
        "team_ways": team_ways("assessment:show_agreement"),
        "choices": [
            (choice, choice_words(choice, with_team=shown.has_many), _is_chosen(choice, shown))
            for choice in shown.choices
        ],
    }
    return facts | counted_facts(shown.chosen) if shown.chosen else facts


def counted_facts(chosen: Agreement) -> dict[str, object]:
    """Returns what is printed of one choice, on the screen and on paper."""
    return {
        "chosen": chosen,
        "title": choice_words(chosen.choice, with_team=False),
        "talks": talks_of(chosen),
        "apart": apart_table(chosen),
        "dots": dots_of(chosen),
        "missing": missing_table(chosen),
        "moved": moved_words(chosen),
        "kept": kept_bars(chosen),
        "domains": domain_table(chosen),
        "whole": whole_table(chosen),
        "whole_reason": whole_reason(chosen),
        "sides": side_table(chosen),
        "overalls": overall_table(chosen),
        "overall_words": overall_words(),
    }


def _is_chosen(choice: Choice, shown: AgreementPage) -> bool:
    return shown.chosen is not None and shown.chosen.choice.key == choice.key


def choice_words(choice: Choice, *, with_team: bool) -> str:
    """Returns what a choice is called: the instrument, its version, the kind of cases and how many."""
    cases = ngettext("%(count)s case", "%(count)s cases", choice.cases) % {"count": choice.cases}
    parts = (choice.title.said(language()), choice.version, str(KINDS[choice.kind]), cases)
    return " · ".join((*parts, choice.team) if with_team else parts)


def talks_of(chosen: Agreement) -> tuple[Talk, ...]:
    """Returns the sides to talk about first: those on which raters were furthest apart."""
    apart = [line for line in chosen.sides if line.apart.wide or line.apart.one]
    return tuple(
        Talk(
            side_name(line.item, line.side),
            _apart_words(line),
            line.item.definition.said(language()),
            line.side.counts_as.said(language()),
            line.side.does_not_count_as.said(language()),
        )
        for line in apart[:TALKED_OF]
    )


def _apart_words(line: SideLine) -> str:
    facts = {"wide": line.apart.wide, "one": line.apart.one, "cases": line.apart.cases}
    if line.apart.wide and line.apart.one:
        return _("Of %(cases)s cases: in %(wide)s two levels or more apart, in %(one)s one level.") % facts
    if line.apart.wide:
        return _("Of %(cases)s cases: in %(wide)s two levels or more apart.") % facts
    return _("Of %(cases)s cases: in %(one)s one level apart.") % facts


def apart_table(chosen: Agreement) -> CountTable:
    """Returns in how many cases raters were how far apart, the furthest first."""
    columns = (_("Same level"), _("One level apart"), _("Two or more apart"))
    rows = tuple(
        _row(line, columns, (line.apart.same, line.apart.one, line.apart.wide)) for line in chosen.sides
    )
    return CountTable(_("How far apart, in cases"), columns, rows, _("Question"))


def dots_of(chosen: Agreement) -> tuple[tuple[str, Dots], ...]:
    """Returns the drawings with their captions: pairs at the same level, grey where no more can be said.

    A long instrument is drawn in parts, so that each fits on a page of paper.
    """
    rows = [_dot(line, shows_levels=chosen.shows_levels) for line in chosen.sides]
    parts = [Dots(tuple(rows[first : first + ON_A_PAGE])) for first in range(0, len(rows), ON_A_PAGE)]
    caption = _("How often two raters chose the same level")
    if len(parts) == 1:
        return ((caption, parts[0]),)
    named = _("%(caption)s, part %(number)s of %(all)s")
    facts = [{"caption": caption, "number": number, "all": len(parts)} for number in range(1, len(parts) + 1)]
    return tuple((named % each, part) for each, part in zip(facts, parts, strict=True))


def _dot(line: SideLine, *, shows_levels: bool) -> Dot:
    pairs, basis = line.found.pairs, line.found.basis
    ratings = sum(number for _level, number in basis.used)
    lowest = basis.used[0][1] / ratings if shows_levels and ratings else None
    is_few = basis.reason is not None
    name = side_name(line.item, line.side)
    if pairs.point is None or pairs.low is None or pairs.high is None:
        return Dot(name, basis.cases, None, 0, 0, lowest, is_few)
    return Dot(name, basis.cases, pairs.point, pairs.low, pairs.high, lowest, is_few)


def pairs_table(chosen: Agreement) -> CountTable:
    """Returns the drawing's numbers as a table, for paper."""
    columns = (_("Cases that two or more rated"), _("Pairs at the same level, with interval"))
    rows = tuple(
        _row(line, columns, (line.found.basis.cases, share_words(line.found.pairs))) for line in chosen.sides
    )
    return CountTable(_("How often two raters chose the same level"), columns, rows, _("Question"))


def missing_table(chosen: Agreement) -> CountTable:
    """Returns whether raters agree on what is not known, where somebody did not; AC1 where it can be."""
    found = [(line, line.found.missing) for line in chosen.sides if line.found.missing is not None]
    open_ones = [(line, missing) for line, missing in found if missing.all_missing or missing.differing]
    has_ac1 = any(missing.ac1.point is not None for _line, missing in open_ones)
    columns = (
        _("All knew"),
        _("Nobody knew, for one reason"),
        _("They differed"),
        _("Pairs alike, with interval"),
    )
    named = (*columns, "AC1") if has_ac1 else columns
    rows = []
    for line, missing in open_ones:
        cells = (missing.all_known, missing.all_missing, missing.differing, share_words(missing.pairs))
        rows.append(_row(line, named, (*cells, estimate_words(missing.ac1)) if has_ac1 else cells))
    return CountTable(_("Agreement on what is not known, in cases"), named, tuple(rows), _("Question"))


def moved_words(chosen: Agreement) -> tuple[str, ...]:
    """Returns in sentences what first impressions did, or why nothing is said of them.

    What holds of nobody or of all is left out: it would say what each single one stated.
    """
    changed = chosen.changed
    if changed is None:
        return (
            _(
                "What first impressions did is told from twelve cases and thirty sheets on, after the"
                " quarter, of rounds with three raters or more: with fewer, one could work out a colleague's."
            ),
        )
    told = (
        (changed.unchanged, _("in %(number)s the domains named first were the same after rating")),
        (changed.surer, _("in %(number)s the rater was surer afterwards")),
        (changed.less_sure, _("in %(number)s less sure")),
        (changed.as_sure, _("in %(number)s as sure")),
    )
    said = [words % {"number": number} for number, words in told if 0 < number < changed.n]
    over = _("Over %(count)s sheets:") % {"count": changed.n}
    return (f"{over} {'; '.join(said)}.",) if said else ()


def kept_bars(chosen: Agreement) -> Bars | None:
    """Returns how many of the domains named first still stood there after rating; or None."""
    changed = chosen.changed
    if changed is None:
        return None
    names = (
        pgettext("domains named first", "none of them"),
        pgettext("domains named first", "one of them"),
        pgettext("domains named first", "two of them"),
        pgettext("domains named first", "all three"),
    )
    number = dict(changed.kept)
    rows = tuple(
        Counted(name, number[kept], str(number[kept]))
        for kept, name in enumerate(names)
        if 0 < number.get(kept, 0) < changed.n
    )
    return Bars(pgettext("domains named first", "Sheets"), rows) if rows else None


def domain_table(chosen: Agreement) -> CountTable:
    """Returns which domains came only after rating, and which were named only before."""
    columns = (_("Only after rating"), _("Only at first"))
    changed = chosen.changed
    came, went = (dict(changed.came), dict(changed.went)) if changed else ({}, {})
    sheets = changed.n if changed else 0
    order = [item.domain for item in chosen.definition.every_item()]
    rows = tuple(
        Row(domain_words(domain, None), cells_of(columns, (came.get(domain, 0), went.get(domain, 0))))
        for domain in dict.fromkeys(order)
        if 0 < came.get(domain, 0) < sheets and 0 < went.get(domain, 0) < sheets
    )
    return CountTable(_("Domains that came and went"), columns, rows, _("Life domain"))


def _row(line: SideLine, columns: tuple[str, ...], cells: tuple[str | int, ...]) -> Row:
    return Row(side_name(line.item, line.side), cells_of(columns, cells))
