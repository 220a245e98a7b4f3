"""Who has two hats and why: for the data-protection officer, and the steward who wrote it down."""

from houvast.access.actor import Actor
from houvast.access.hats import Doubled, doubled_in
from houvast.access.rules import must
from houvast.access.values import Function
from houvast.audit import log


def list_two_hats(actor: Actor) -> tuple[Doubled, ...]:
    """Returns everybody who has or had two hats in the services the actor is DPO of, the newest first."""
    must(actor, "access.list_two_hats")
    found = doubled_in(actor.serves_as(Function.DPO))
    log.record("access.list_two_hats")
    return found
