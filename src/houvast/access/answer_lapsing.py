"""Ends pages to answer on by date alone: the jobs hold no key, and a restored copy brings none back."""

from typing import Final

from houvast.audit.sealing import as_sealer

END_ANSWERS: Final = """
    UPDATE access.answer_page SET form = NULL, visit = NULL, entered = NULL,
        state = CASE WHEN state = 'answered' THEN 'closed' ELSE 'lapsed' END
    WHERE state IN ('open', 'entered', 'answered')
"""


def lapse_answer_pages() -> int:
    """Destroys what is past its day, or no longer read; returns how many pages changed."""
    with as_sealer() as cursor:
        cursor.execute("SELECT access.lapse_answer_pages()")
        return int(cursor.fetchone()[0])
