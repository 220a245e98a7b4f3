"""The figures of the desk: what its team can count itself, and what it released to its service."""

from dataclasses import dataclass
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.colleagues import controller_names
from houvast.access.rules import must
from houvast.access.values import Function
from houvast.audit import log
from houvast.desk.figures import ReleasedQuarter, counted_months, released_figures
from houvast.desk.finding import team_or_none
from houvast.desk.values.counts import Quarter, QuarterCounts, quarter_counts, quarters_before
from houvast.kernel import clock

QUARTERS = 9
"""How far back the team's own counts are shown: two years, and the quarter that runs."""


@dataclass(frozen=True)
class OwnQuarter:
    """A quarter as the team counted it; it can be released once it is settled, and only once."""

    counts: QuarterCounts
    may_release: bool
    is_released: bool


@dataclass(frozen=True)
class ReleasedLine:
    """A quarter that was released, and by which service."""

    service: str
    figures: ReleasedQuarter


@dataclass(frozen=True)
class FiguresPage:
    """The team's own quarters (for its members alone), and those released.

    ``closed`` parts of the counts do not open.
    """

    own: tuple[OwnQuarter, ...]
    released: tuple[ReleasedLine, ...]
    closed: int
    is_team: bool


def show_figures(actor: Actor) -> FiguresPage:
    """Returns the figures, newest quarter first; a constant number of queries."""
    must(actor, "desk.show_figures")
    services = frozenset[UUID]().union(
        *(actor.serves_as(function) for function in (Function.DESK, Function.STEWARD, Function.COACH))
    )
    released, names = released_figures(services), controller_names(services)
    log.record("desk.show_figures")
    lines = tuple(ReleasedLine(names.get(one.controller_id, ""), one) for one in released)
    team = team_or_none(actor)
    if team is None:
        return FiguresPage((), lines, 0, is_team=False)
    given = {one.quarter for one in released if one.controller_id == team.controller_id}
    own, closed = own_counts(actor, team.id, quarters_before(clock.today(), QUARTERS))
    shown = tuple(
        OwnQuarter(
            counts,
            may_release=counts.quarter.is_settled(clock.today()) and counts.quarter not in given,
            is_released=counts.quarter in given,
        )
        for counts in own
        if not counts.is_empty or counts.quarter in given
    )
    return FiguresPage(shown, lines, closed, is_team=True)


def own_counts(
    actor: Actor, function_key_id: UUID, quarters: tuple[Quarter, ...]
) -> tuple[tuple[QuarterCounts, ...], int]:
    """Returns what a team counted in some quarters, and how many parts of it do not open."""
    must(actor, "desk.show_figures")
    months = [month for quarter in quarters for month in quarter.months]
    counted = counted_months(actor, function_key_id, months)
    return tuple(quarter_counts(quarter, counted.parts) for quarter in quarters), counted.closed
