"""Throwing away drafts, and posts that were kept, that nobody went on with: by their day, without a key."""

from django.db import connections

from houvast.access.rules import without_actor, without_log
from houvast.audit.sealing import JOBS


@without_actor("A job does it, by the clock; it opens nothing and holds no key.")
@without_log("That somebody had a draft is nobody's business, nor that it is gone.")
def lapse_drafts() -> int:
    """Destroys every draft that was not written in for 30 days; returns how many."""
    with connections[JOBS].cursor() as cursor:
        cursor.execute("SELECT access.lapse_drafts()")
        row = cursor.fetchone()
        return int(row[0]) if row else 0
