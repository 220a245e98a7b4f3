"""Finds who can go to a meeting for a service: those who take part, its superiors, and whoever asks."""

from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.colleagues import colleagues_serving
from houvast.access.values import Function


def may_go(actor: Actor) -> dict[UUID, str]:
    """Returns the names of those who can be named, by their number; people of partners are none of them."""
    found = colleagues_serving(actor, (Function.PARTICIPANT, Function.SUPERIOR))
    return {actor.user_id: actor.name} | {one.id: one.name for one in found if not one.is_elsewhere}
