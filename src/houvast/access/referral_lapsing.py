"""Ends receivers' pages by date alone: the jobs hold no key, and a restored copy brings no open page back."""

from typing import Final

from houvast.audit.sealing import as_sealer

END_REFERRALS: Final = """
    UPDATE access.referral_page SET state = 'lapsed', form = NULL, visit = NULL, entered = NULL
    WHERE state IN ('open', 'entered', 'answered')
"""


def lapse_referral_pages() -> int:
    """Destroys what was not opened, or no longer read, in time; returns how many pages changed."""
    with as_sealer() as cursor:
        cursor.execute("SELECT access.lapse_referral_pages()")
        return int(cursor.fetchone()[0])
