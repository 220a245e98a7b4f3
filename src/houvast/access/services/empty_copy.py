"""Emptying what must not live on in a copy: sessions, tokens, mail and jobs of the real place."""

from typing import Final

from django.db import connections, transaction

from houvast.access.answer_lapsing import END_ANSWERS
from houvast.access.fill_lapsing import END_ALL
from houvast.access.referral_lapsing import END_REFERRALS
from houvast.access.rules import without_actor
from houvast.audit import log

OWNER: Final = "owner"
CLOSE_ALL: Final = "UPDATE access.ask_form SET is_open = false WHERE is_open"
"""Nobody is to ask something of a copy."""
LIVING: Final = """
    SELECT format('%I.%I', n.nspname, c.relname) FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
    WHERE c.relkind = 'r' AND n.nspname NOT LIKE 'pg\\_%' AND n.nspname <> 'information_schema'
      AND c.relname ~ '(session|token|mail|job|feed|invitation|attempt|device|kept_post)'
    ORDER BY 1
"""


@without_actor("A restore for another environment empties it as the owner, before anybody can sign in.")
def empty_copy() -> int:
    """Empties every table of sessions, tokens, feeds, mail and jobs; returns how many rows that took."""
    emptied: int = 0
    with transaction.atomic(using=OWNER), connections[OWNER].cursor() as cursor:
        cursor.execute(LIVING)
        for table in [str(row[0]) for row in cursor.fetchall()]:
            cursor.execute(f"DELETE FROM {table}")  # noqa: S608 - names from the catalogue, quoted by it
            emptied += max(cursor.rowcount, 0)
        for closing in (END_ALL, END_REFERRALS, END_ANSWERS, CLOSE_ALL):
            cursor.execute(closing)
            emptied += max(cursor.rowcount, 0)
    log.record("access.empty_copy", using=OWNER)
    return emptied
