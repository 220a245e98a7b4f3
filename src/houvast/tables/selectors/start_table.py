"""What the form of a new table starts from: the actor's teams."""

from dataclasses import dataclass
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.audit import log
from houvast.tables.finding import own_teams


@dataclass(frozen=True)
class TableStart:
    """Teams, each as number and name."""

    teams: tuple[tuple[UUID, str], ...]


def start_table(actor: Actor) -> TableStart:
    """Returns what can be chosen from."""
    must(actor, "tables.found_table")
    log.record("tables.start_table")
    return TableStart(tuple((team.id, team.name) for team in own_teams(actor)))
