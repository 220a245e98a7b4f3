"""Whether one has a calendar feed, since when, and whether anything still fetches it."""

from dataclasses import dataclass
from datetime import date, datetime

from houvast.access.actor import Actor
from houvast.access.feeds import own_feed
from houvast.access.rules import must


@dataclass(frozen=True)
class FeedPage:
    """A feed: since when, and the day it was last fetched (None: never)."""

    opened_at: datetime
    fetched_on: date | None


def show_feed(actor: Actor) -> FeedPage | None:
    """Returns the actor's feed, None when there is none."""
    must(actor, "guidance.show_feed")
    row = own_feed(actor)
    return FeedPage(row.created_at, row.fetched_on) if row is not None else None
