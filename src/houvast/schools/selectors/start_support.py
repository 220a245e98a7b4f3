"""What the form of a new support, or of a protocol, starts from: the actor's teams and known protocols."""

from dataclasses import dataclass
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.access.sealing import load_keys, unseal_whole
from houvast.audit import log
from houvast.schools.finding import own_teams
from houvast.schools.models.supports import Protocol
from houvast.schools.values.protocols import ProtocolContent

MOST = 200


@dataclass(frozen=True)
class SupportStart:
    """Teams and protocols, each as number and name."""

    teams: tuple[tuple[UUID, str], ...]
    protocols: tuple[tuple[UUID, str], ...]


def start_support(actor: Actor) -> SupportStart:
    """Returns what can be chosen from; a constant number of queries."""
    must(actor, "schools.open_support")
    log.record("schools.start_support")
    rows = list(Protocol.objects.order_by("-created_at")[:MOST])
    load_keys(actor, rows)
    known = [(row.id, content.organisation) for row, content in unseal_whole(actor, rows, ProtocolContent)]
    teams = tuple((team.id, team.name) for team in own_teams(actor))
    return SupportStart(teams, tuple(sorted(known, key=lambda one: one[1].casefold())))
