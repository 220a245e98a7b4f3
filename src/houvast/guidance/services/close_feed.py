"""Closing a calendar feed: its address answers nobody from now on."""

from houvast.access.actor import Actor
from houvast.access.feeds import drop_feed
from houvast.access.rules import must
from houvast.audit import log


def close_feed(actor: Actor) -> None:
    """Ends the actor's feed; does nothing when there is none."""
    must(actor, "guidance.close_feed")
    if drop_feed(actor):
        log.record("guidance.close_feed")
