"""Finds what support to schools starts from; row security has removed everything foreign."""

from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.functions import FunctionFacts, chosen_team, held_teams
from houvast.access.values import Function
from houvast.kernel.errors import NotFound
from houvast.kernel.messages import message
from houvast.schools.models.supports import Protocol, Support

WORKING = (Function.DESK, Function.GUIDE, Function.COACH)


def own_teams(actor: Actor) -> tuple[FunctionFacts, ...]:
    """Returns the teams whose key the actor holds where they work with people, by name; else the inboxes."""
    homes = frozenset().union(*(actor.serves_as(function) for function in WORKING))
    return held_teams(actor, homes)


def own_team(actor: Actor, team_id: UUID | None) -> FunctionFacts:
    """Returns a team of the actor's, the first for None. Raises Conflict without one, NotFound."""
    return chosen_team(own_teams(actor), team_id)


def support_row(support_id: UUID) -> Support:
    """Returns a support the actor may know; raises NotFound."""
    row = Support.objects.filter(id=support_id).first()
    if row is None:
        raise NotFound(message("This does not exist, or not for you."))
    return row


def protocol_row(protocol_id: UUID) -> Protocol:
    """Returns a protocol the actor may know; raises NotFound."""
    row = Protocol.objects.filter(id=protocol_id).first()
    if row is None:
        raise NotFound(message("This does not exist, or not for you."))
    return row
