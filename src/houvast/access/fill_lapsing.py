"""Ends pages to fill in by date alone: the jobs hold no key, and a restored copy brings no open page back."""

from typing import Final

from houvast.audit.sealing import as_sealer

END_ALL: Final = """
    UPDATE access.fill_page SET state = 'lapsed', form = NULL, visit = NULL, entered = NULL, draft = NULL
    WHERE state IN ('open', 'entered')
"""


def lapse_fill_pages() -> int:
    """Destroys what was neither sent nor left in time; returns how many pages ended."""
    with as_sealer() as cursor:
        cursor.execute("SELECT access.lapse_fill_pages()")
        return int(cursor.fetchone()[0])
