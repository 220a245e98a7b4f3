"""What the list of open things prints: a map an instrument, and critical items without an action."""

from dataclasses import dataclass

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from houvast.assessment.selectors.list_gaps import GapMap, Gaps
from houvast.assessment.values.gaps import CriticalGap, Known
from houvast.web.assessment.sections import team_ways
from houvast.web.assessment.tables_agreement import language, side_name
from houvast.web.drawings import grid
from houvast.web.drawings.grid import Grid, GridRow

DRAWN = {known: grid.Known(known.value) for known in Known}


@dataclass(frozen=True)
class DrawnMap:
    """A map with its name, and its cases by their number in the drawing."""

    title: str
    sentence: str
    given: GapMap
    grid: Grid


def gaps_facts(gaps: Gaps) -> dict[str, object]:
    """Returns what the page prints."""
    critical = [
        (line.case, [(side_name(gap.item, gap.side), _why(gap)) for gap in line.gaps])
        for line in gaps.critical
    ]
    return {
        "gaps": gaps,
        "maps": [_drawn(one) for one in gaps.maps],
        "critical": critical,
        "team_ways": team_ways("assessment:list_gaps"),
    }


def _why(gap: CriticalGap) -> str:
    gone = _("The action for it was let go.") if gap.action_id else ""
    return f"{gone} {gap.reason}".strip()


def _drawn(given: GapMap) -> DrawnMap:
    rows = tuple(
        GridRow(side_name(row.item, row.side), tuple(DRAWN[known] for known in row.known))
        for row in given.rows
    )
    cases = tuple(case.reference for case in given.cases)
    over = ngettext("%(cases)s dossier", "%(cases)s dossiers", len(cases)) % {"cases": len(cases)}
    sentence = ngettext(
        "%(count)s question is still open somewhere, over %(dossiers)s.",
        "%(count)s questions are still open somewhere, over %(dossiers)s.",
        len(rows),
    ) % {"count": len(rows), "dossiers": over}
    return DrawnMap(given.title.said(language()), sentence, given, Grid(cases, rows))
