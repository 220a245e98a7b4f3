"""Opening a calendar feed: an address of one's own, shown once, that tells moments and references only."""

from houvast.access.actor import Actor
from houvast.access.feeds import new_feed
from houvast.access.rules import must
from houvast.audit import log
from houvast.guidance.services._planning import refill_feed


def open_feed(actor: Actor) -> str:
    """Gives the actor a feed, in place of an earlier one; returns the secret of its address."""
    must(actor, "guidance.open_feed")
    token = new_feed(actor)
    refill_feed(actor)
    log.record("guidance.open_feed")
    return token
