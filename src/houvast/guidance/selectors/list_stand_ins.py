"""Who can stand in: colleagues who guide or coach; in a village with one worker, a partner's."""

from dataclasses import dataclass
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.colleagues import colleagues_serving
from houvast.access.rules import must
from houvast.access.values import Function


@dataclass(frozen=True)
class StandIn:
    """Somebody who can be asked to stand in; ``service`` is empty for one's own."""

    id: UUID
    name: str
    service: str


def list_stand_ins(actor: Actor) -> tuple[StandIn, ...]:
    """Returns who can stand in for the actor."""
    must(actor, "guidance.open_trajectory")
    found = colleagues_serving(actor, (Function.GUIDE, Function.COACH))
    return tuple(StandIn(one.id, one.name, one.service if one.is_elsewhere else "") for one in found)
