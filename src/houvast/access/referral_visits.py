"""What a visit to a receiver's page needs of the database, where nobody is signed in."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from django.db import connections

from houvast.access.referral_pages import VISIT, open_words, visit_hash, visit_key
from houvast.access.referral_values import ReferralPageState, ReferralWords
from houvast.kernel.errors import NotFound, Tampered
from houvast.kernel.messages import message

CLOSED = message("This page is closed. Call the service that sent it to you.")


@dataclass(frozen=True)
class OpenReferralVisit:
    """A visit with its page open."""

    page_id: UUID
    state: ReferralPageState
    words: ReferralWords | None
    until: datetime


def open_referral_visit(visit: str) -> OpenReferralVisit:
    """Opens a visit by its cookie; the row stays locked in a transaction.

    Raises NotFound when there is none, it ended, or was too long ago.
    """
    with connections["signin"].cursor() as cursor:
        cursor.execute("SELECT * FROM access.visit_referral_page(%s)", [visit_hash(visit)])
        found = cursor.fetchone()
    if found is None:
        raise NotFound(CLOSED)
    page_id, state, entered, until = found
    try:
        words = open_words(visit_key(visit), VISIT, page_id, bytes(entered)) if entered else None
    except Tampered:
        raise NotFound(CLOSED) from None
    return OpenReferralVisit(page_id, ReferralPageState(state), words, until)


def asked(function: str, *values: bytes | bool | None) -> bool:
    """Calls one of the functions a receiver may call; returns its yes or no."""
    marks = ", ".join(["%s"] * len(values))
    with connections["signin"].cursor() as cursor:
        cursor.execute(f"SELECT access.{function}({marks})", list(values))
        return bool(cursor.fetchone()[0])
