"""For how long a service lets its workers remember a name, as its steward sees it."""

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.access.values import Function
from houvast.outreach.finding import KeptFor, kept_for


def show_keeping(actor: Actor) -> KeptFor:
    """Returns the number of days in the service the actor is steward of."""
    must(actor, "outreach.change_keeping")
    services = actor.serves_as(Function.STEWARD)
    return kept_for(actor.home_id if actor.home_id in services else min(services))
