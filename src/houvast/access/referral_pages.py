"""Pages on which a service without an account receives a referral: read once, answered, told back.

The mechanics are those of ``coded_pages``. The code that takes the place of the spoken one opens no word of
the person: only the answer and, as far as the person agreed, what may be told later.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Final, TypeAlias
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.coded_pages import ANSWER, CodedPages, OfferedPage, withdraw_rows
from houvast.access.models.referral_pages import ReferralPage
from houvast.access.referral_values import (
    Hears,
    ReferralItem,
    ReferralPageState,
    ReferralReply,
    ReferralWords,
    WordBack,
)
from houvast.access.sealing import load_keys, note_closed
from houvast.kernel import clock
from houvast.kernel.errors import NotFound, Tampered
from houvast.kernel.messages import message

WORD: Final = "word"
OPENS_WITHIN: Final = timedelta(days=14)
LIVING: Final = frozenset({ReferralPageState.OPEN, ReferralPageState.ENTERED, ReferralPageState.ANSWERED})
REFERRALS: Final = CodedPages(
    "referral",
    ReferralWords,
    left=lambda words: replace(words, items=()),
    with_code=lambda words, code: replace(words, return_code=code),
)

OfferedReferralPage: TypeAlias = OfferedPage


@dataclass(frozen=True)
class NewReferralPage:
    """A page to offer: of which referral, in which language, from whom, and what goes along."""

    page_id: UUID
    about_id: UUID
    dossier_id: UUID
    compartment_id: UUID
    language: str
    sender: str
    items: tuple[ReferralItem, ...]
    hears: Hears


@dataclass(frozen=True)
class ReferralPageLine:
    """A page as the sender sees it: how far it came, and what the receiver wrote back."""

    id: UUID
    about_id: UUID
    state: ReferralPageState
    offered_at: datetime
    expires_at: datetime
    entered_at: datetime | None
    answered_at: datetime | None
    answer: ReferralReply | None
    word: WordBack | None
    told_at: datetime | None


def offer_referral_page(actor: Actor, new: NewReferralPage) -> OfferedReferralPage:
    """Stores a page that address and code open within fourteen days. Raises Conflict for a used number."""
    public = actor.keyring.compartment(new.compartment_id).pair.public
    row = ReferralPage(
        id=new.page_id,
        about_id=new.about_id,
        dossier_id=new.dossier_id,
        compartment_id=new.compartment_id,
        state=ReferralPageState.OPEN,
        expires_at=clock.now() + OPENS_WITHIN,
    )
    words = ReferralWords(new.language, new.sender, new.items, new.hears, public.hex())
    return REFERRALS.offer(
        row, words, message("This page was made before. Open the referral and look there.")
    )


def referral_pages_of(actor: Actor, about: Iterable[UUID]) -> dict[UUID, ReferralPageLine]:
    """Returns the newest page of each of these referrals; a constant number of queries.

    An answer that is not what was sealed to the dossier is left out, and the page says so.
    """
    rows = list(ReferralPage.objects.filter(about_id__in=list(about)).order_by("created_at", "id"))
    load_keys(actor, rows)
    return {row.about_id: _line(actor, row) for row in rows}


def withdraw_referral_pages(about_id: UUID) -> bool:
    """Ends the pages of a referral and all that lies sealed in them; returns whether any was alive.

    What came back before stays readable to the sender.
    """
    rows = ReferralPage.objects.select_for_update().filter(about_id=about_id, state__in=LIVING)
    return withdraw_rows(rows, ReferralPageState.WITHDRAWN, "withdrawn_referral")


def erase_referral_pages(dossier_id: UUID) -> None:
    """Removes all pages of a dossier."""
    ReferralPage.objects.filter(dossier_id=dossier_id).delete()


def _line(actor: Actor, row: ReferralPage) -> ReferralPageLine:
    state = ReferralPageState(row.state)
    if state is ReferralPageState.OPEN and row.expires_at <= clock.now():
        state = ReferralPageState.LAPSED
    answer: ReferralReply | None = None
    word: WordBack | None = None
    try:
        pair = actor.keyring.compartment(row.compartment_id).pair
        if row.answer is not None:
            answer = REFERRALS.open_back(pair, ReferralReply, ANSWER, row.id, bytes(row.answer))
        if row.word is not None:
            word = REFERRALS.open_back(pair, WordBack, WORD, row.id, bytes(row.word))
    except Tampered:
        note_closed(actor, row, is_damaged=True)
    except NotFound:
        note_closed(actor, row, is_damaged=False)
    return ReferralPageLine(
        id=row.id,
        about_id=row.about_id,
        state=state,
        offered_at=row.created_at,
        expires_at=row.expires_at,
        entered_at=row.entered_at,
        answered_at=row.answered_at,
        answer=answer,
        word=word,
        told_at=row.told_at,
    )
