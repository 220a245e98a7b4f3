"""The team's own counts of the last thirteen weeks: by week, place and theme. They leave the team nowhere.

Nothing here counts a person: a round is about an evening, and a name stands in no round.
"""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, time
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.audit import log
from houvast.kernel import clock
from houvast.kernel.clock import BELGIUM
from houvast.outreach.finding import own_team, own_teams
from houvast.outreach.selectors._rounds import RoundLine, rounds_since
from houvast.outreach.values.rounds import WEEK, RoundSaid, Theme, round_place, week_of

WEEKS = 13


@dataclass(frozen=True)
class WeekCount:
    """How many rounds in a week, and how many young people over all of them."""

    monday: date
    rounds: int
    young_people: int


@dataclass(frozen=True)
class PlaceCount:
    """How many rounds at a place, as it was written last, and how many young people over all of them."""

    place: str
    is_online: bool
    rounds: int
    young_people: int


@dataclass(frozen=True)
class ThemeCount:
    """In how many rounds a theme was spoken of."""

    theme: Theme
    rounds: int


@dataclass(frozen=True)
class RoundCounts:
    """The counts of a team since a Monday; weeks without rounds are there with zeros."""

    team: UUID
    name: str
    since: date
    weeks: tuple[WeekCount, ...]
    places: tuple[PlaceCount, ...]
    themes: tuple[ThemeCount, ...]


def count_rounds(actor: Actor, team_id: UUID | None = None) -> RoundCounts | None:
    """Returns the counts of a team of the actor's, None for who belongs to no team. Raises NotFound."""
    must(actor, "outreach.count_rounds")
    if not own_teams(actor):
        return None
    team = own_team(actor, team_id)
    first = week_of(clock.now()) - WEEK * (WEEKS - 1)
    log.record("outreach.count_rounds", subject=team.id)
    lines = rounds_since(actor, team, datetime.combine(first, time(), BELGIUM))
    rounds = [line for line in lines if week_of(line.said.at) >= first]
    said = [line.said for line in rounds]
    weeks = tuple(_week(first + WEEK * ahead, rounds) for ahead in range(WEEKS))
    return RoundCounts(team.id, team.name, first, weeks, _places(said), _themes(said))


def _week(monday: date, rounds: Iterable[RoundLine]) -> WeekCount:
    numbers = [line.said.young_people for line in rounds if week_of(line.said.at) == monday]
    return WeekCount(monday, len(numbers), sum(numbers))


def _places(said: Iterable[RoundSaid]) -> tuple[PlaceCount, ...]:
    """The place with most rounds first."""
    by_place: dict[tuple[str, bool], list[RoundSaid]] = {}
    for one in said:
        by_place.setdefault(round_place(one), []).append(one)
    counts = (
        PlaceCount(found[0].place, found[0].is_online, len(found), sum(one.young_people for one in found))
        for found in by_place.values()
    )
    return tuple(sorted(counts, key=lambda count: (-count.rounds, count.place.casefold())))


def _themes(said: Iterable[RoundSaid]) -> tuple[ThemeCount, ...]:
    counted = Counter(theme for one in said for theme in set(one.themes))
    counts = (ThemeCount(theme, counted[theme]) for theme in Theme if theme in counted)
    return tuple(sorted(counts, key=lambda count: -count.rounds))
