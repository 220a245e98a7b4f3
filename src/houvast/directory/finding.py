"""Who keeps a directory, and the entry an act starts from: found, or refused in one way."""

from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.values import Function
from houvast.kernel.errors import NotFound
from houvast.kernel.messages import message

KEEPERS = (Function.DESK, Function.COACH, Function.STEWARD)


def kept_controllers(actor: Actor) -> tuple[UUID, ...]:
    """Returns the controllers whose directory the actor may change, their own first."""
    found = frozenset[UUID]().union(*(actor.serves_as(function) for function in KEEPERS))
    return tuple(sorted(found, key=lambda one: (one != actor.home_id, one)))


def ensure_keeper(actor: Actor, controller_id: UUID) -> None:
    """Raises NotFound where the actor does not keep the directory."""
    if controller_id not in kept_controllers(actor):
        raise NotFound(message("This does not exist, or not for you."))
