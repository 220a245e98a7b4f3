"""The team's rounds, four weeks a page: one line a round, week by week."""

from dataclasses import dataclass
from datetime import date, datetime, time
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.functions import FunctionFacts
from houvast.access.rules import must
from houvast.audit import log
from houvast.kernel import clock
from houvast.kernel.clock import BELGIUM
from houvast.outreach.finding import own_team, own_teams
from houvast.outreach.models.rounds import Round, TeamLog
from houvast.outreach.selectors._rounds import RoundLine, rounds_since
from houvast.outreach.values.rounds import WEEK, kept_until, week_of

WEEKS_A_PAGE = 4


@dataclass(frozen=True)
class Week:
    """A week that begins on ``monday``: its rounds, the newest first, and how many young people in all."""

    monday: date
    rounds: tuple[RoundLine, ...]
    young_people: int


@dataclass(frozen=True)
class RoundsPage:
    """A page of a team's rounds. ``team`` is None for who belongs to no team; teams are id and name."""

    team: UUID | None
    teams: tuple[tuple[UUID, str], ...]
    weeks: tuple[Week, ...]
    number: int
    pages: int
    kept_until: date


def show_rounds(actor: Actor, team_id: UUID | None = None, number: int = 1) -> RoundsPage:
    """Returns four weeks of a team's rounds, the actor's first team for None; weeks without are left out.

    A constant number of queries. Raises NotFound for a team of others.
    """
    must(actor, "outreach.show_rounds")
    teams, last_day = own_teams(actor), kept_until(clock.today().year)
    log.record("outreach.show_rounds")
    if not teams:
        return RoundsPage(None, (), (), 1, 1, last_day)
    team = own_team(actor, team_id)
    written = _pages_written(team)
    number = min(max(1, number), written + 1)
    first = week_of(clock.now()) - WEEK * (WEEKS_A_PAGE * number - 1)
    lines = rounds_since(actor, team, _midnight(first))
    # What took place in the weeks before the page was written may have been logged after them.
    late = any(week_of(line.said.at) < first for line in lines)
    pages = max(number + 1 if late else number, written)
    named = tuple((one.id, one.name) for one in teams)
    return RoundsPage(team.id, named, _weeks(lines, first), number, pages, last_day)


def _weeks(lines: tuple[RoundLine, ...], first: date) -> tuple[Week, ...]:
    found = []
    for ahead in reversed(range(WEEKS_A_PAGE)):
        monday = first + WEEK * ahead
        rounds = tuple(line for line in lines if week_of(line.said.at) == monday)
        if rounds:
            found.append(Week(monday, rounds, sum(line.said.young_people for line in rounds)))
    return tuple(found)


def _pages_written(team: FunctionFacts) -> int:
    """Returns how many pages reach back to the week in which the oldest round was written."""
    logs = TeamLog.objects.filter(team_id=team.id).values("dossier_id")
    moments = (
        Round.objects.filter(dossier_id__in=logs).order_by("created_at").values_list("created_at", flat=True)
    )
    oldest = moments.first()
    weeks = (week_of(clock.now()) - week_of(oldest)) // WEEK if oldest else 0
    return 1 + weeks // WEEKS_A_PAGE


def _midnight(day: date) -> datetime:
    return datetime.combine(day, time(), BELGIUM)
