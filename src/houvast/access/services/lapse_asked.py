"""Letting go what was asked by form and is past its day: by the jobs, by date alone, without a key."""

from django.db import connections

from houvast.access.rules import without_actor, without_log
from houvast.audit.sealing import JOBS


@without_actor("A job does it, by the clock; it opens nothing and holds no key.")
@without_log("That somebody asked something is nobody's business once it is gone.")
def lapse_asked() -> int:
    """Destroys every question by form that is past its day, with its keys; returns how many."""
    with connections[JOBS].cursor() as cursor:
        cursor.execute("SELECT access.lapse_asked()")
        row = cursor.fetchone()
        return int(row[0]) if row else 0
