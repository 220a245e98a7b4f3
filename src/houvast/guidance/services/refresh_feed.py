"""Bringing one's calendar feed up to date: a colleague may have moved an appointment in one's absence."""

from houvast.access.actor import Actor
from houvast.access.feeds import own_feed
from houvast.access.rules import must
from houvast.guidance.services._planning import refill_feed


def refresh_feed(actor: Actor) -> None:
    """Writes the actor's feed anew; nothing without a feed. Not logged: it tells nobody anything new."""
    must(actor, "guidance.refresh_feed")
    if own_feed(actor) is not None:
        refill_feed(actor)
