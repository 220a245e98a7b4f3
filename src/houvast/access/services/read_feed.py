"""Reading a calendar feed: a telephone fetches it by its address, with nobody signed in."""

from django.db import connections

from houvast.access.feeds import FeedContent, feed_hash, open_feed_content
from houvast.access.rules import without_actor
from houvast.kernel.errors import NotFound
from houvast.kernel.messages import message


@without_actor("A telephone fetches it by itself; the secret in the address is the key.")
def read_feed(token: str) -> FeedContent:
    """Returns what a feed says. Raises NotFound for an address that was never given, or was taken back."""
    with connections["signin"].cursor() as cursor:
        cursor.execute("SELECT feed_id, sealed FROM access.fetch_feed(%s)", [feed_hash(token)])
        found = cursor.fetchone()
    if found is None:
        raise NotFound(message("This does not exist, or not for you."))
    feed_id, sealed = found
    return FeedContent(()) if sealed is None else open_feed_content(token, feed_id, bytes(sealed))
