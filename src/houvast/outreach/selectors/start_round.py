"""What the page of a new round begins with: my teams, and the places where I was last, to tap."""

from dataclasses import dataclass
from datetime import timedelta
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.audit import log
from houvast.kernel import clock
from houvast.outreach.finding import own_teams
from houvast.outreach.selectors._rounds import rounds_since
from houvast.outreach.values.rounds import round_place

MOST_PLACES = 3
LOOKS_BACK = timedelta(days=42)


@dataclass(frozen=True)
class KnownPlace:
    """A place of mine, as I wrote it last."""

    place: str
    is_online: bool


@dataclass(frozen=True)
class RoundStart:
    """My teams (id and name), and my last places, the newest first."""

    teams: tuple[tuple[UUID, str], ...]
    places: tuple[KnownPlace, ...]


def start_round(actor: Actor) -> RoundStart:
    """Returns what a new round begins with; a constant number of queries a team."""
    must(actor, "outreach.show_rounds")
    log.record("outreach.show_rounds")
    teams, since = own_teams(actor), clock.now() - LOOKS_BACK
    lines = [line for team in teams for line in rounds_since(actor, team, since) if line.is_mine]
    places: dict[tuple[str, bool], KnownPlace] = {}
    for line in sorted(lines, key=lambda line: line.said.at, reverse=True):
        places.setdefault(round_place(line.said), KnownPlace(line.said.place, line.said.is_online))
    return RoundStart(tuple((team.id, team.name) for team in teams), tuple(places.values())[:MOST_PLACES])
