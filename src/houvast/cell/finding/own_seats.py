"""Finds the seats the actor belongs to: to them invitations, extracts and slips are sealed."""

from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.functions import FunctionFacts, own_functions
from houvast.access.values import FunctionKeyKind


def own_seats(actor: Actor) -> dict[UUID, FunctionFacts]:
    """Returns the seats whose key the actor holds, by their number."""
    mine = own_functions(actor, FunctionKeyKind.SEAT)
    return {seat.id: seat for seat in mine if actor.keyring.function_pairs(seat.id)}


def keyed(actor: Actor, seats: set[UUID]) -> frozenset[UUID]:
    """Returns which of these seats can be sealed to: of services that the actor's own trusts."""
    return frozenset(owner for owner, keys in actor.keyring.signers(seats).items() if keys)
