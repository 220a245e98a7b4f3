"""Pages on which a service without an account receives a referral: read once, answered, told back.

The mechanics are those of a page to fill in: the address holds a secret that is stored nowhere, the spoken
code a second one, and from both follows under the pepper the key to what goes along and to whom the answer is
sealed. Opening uses the code up. In its place comes another, for the receiver, that opens no word of the
person: only the answer and, as far as the person agreed, what may be told later.
"""

import secrets
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from hashlib import sha256
from typing import Final
from uuid import UUID

from django.conf import settings
from django.db import IntegrityError, transaction

from houvast.access.actor import Actor
from houvast.access.models.referral_pages import ReferralPage
from houvast.access.referral_values import (
    Hears,
    ReferralItem,
    ReferralPageState,
    ReferralReply,
    ReferralWords,
    WordBack,
)
from houvast.access.register import write_down
from houvast.access.sealing import load_keys, note_closed
from houvast.kernel import clock
from houvast.kernel.errors import Conflict, NotFound, Tampered
from houvast.kernel.messages import message
from houvast.vault import content as contents
from houvast.vault.deriving import derive
from houvast.vault.framing import frame
from houvast.vault.pairs import open_from, seal_to
from houvast.vault.sealing import SymmetricKey, decrypt, encrypt

ADDRESS: Final = b"houvast referral address 1"
VISIT: Final = b"houvast referral visit 1"
ANSWER: Final = b"houvast referral answer 1"
WORD: Final = b"houvast referral word 1"
OPENS_WITHIN: Final = timedelta(days=14)
TOKEN_BYTES: Final = 24
CODE_DIGITS: Final = 6
RETURN_DIGITS: Final = 8
LIVING: Final = frozenset({ReferralPageState.OPEN, ReferralPageState.ENTERED, ReferralPageState.ANSWERED})


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
class OfferedReferralPage:
    """The address's secret and the code to be said; shown once, kept nowhere."""

    token: str = field(repr=False)
    code: str = field(repr=False)


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
    offered = OfferedReferralPage(
        secrets.token_urlsafe(TOKEN_BYTES), f"{secrets.randbelow(10**CODE_DIGITS):0{CODE_DIGITS}d}"
    )
    public = actor.keyring.compartment(new.compartment_id).pair.public
    words = ReferralWords(new.language, new.sender, new.items, new.hears, public.hex())
    row = ReferralPage(
        id=new.page_id,
        about_id=new.about_id,
        dossier_id=new.dossier_id,
        compartment_id=new.compartment_id,
        state=ReferralPageState.OPEN,
        expires_at=clock.now() + OPENS_WITHIN,
        lookup=address_hash(offered.token),
    )
    row.form = seal_words(address_key(offered.token, offered.code), ADDRESS, row.id, words)
    try:
        with transaction.atomic():
            row.save(force_insert=True)
    except IntegrityError as error:  # by the same form before, or by somebody out of the actor's sight
        raise Conflict(message("This page was made before. Open the referral and look there.")) from error
    return offered


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
    rows = list(ReferralPage.objects.select_for_update().filter(about_id=about_id, state__in=LIVING))
    for row in rows:
        row.state = ReferralPageState.WITHDRAWN
        row.form = row.visit = row.visit_until = row.entered = None
        row.save(update_fields=["state", "form", "visit", "visit_until", "entered"])
        write_down("withdrawn_referral", row.id)
    return bool(rows)


def erase_referral_pages(dossier_id: UUID) -> None:
    """Removes all pages of a dossier."""
    ReferralPage.objects.filter(dossier_id=dossier_id).delete()


def address_hash(token: str) -> bytes:
    """Returns the hash that finds a page by its address."""
    return sha256(b"houvast referral " + token.encode()).digest()


def visit_hash(visit: str) -> bytes:
    """Returns the hash that finds a page by a visit's cookie."""
    return sha256(b"houvast referral visit " + visit.encode()).digest()


def address_key(token: str, code: str) -> SymmetricKey:
    """Returns the key that address and code make together, under the pepper."""
    return SymmetricKey(derive(frame(ADDRESS, token.encode(), code.encode()), settings.PEPPER, ADDRESS))


def visit_key(visit: str) -> SymmetricKey:
    """Returns the key of a visit, under the pepper."""
    return SymmetricKey(derive(visit.encode(), settings.PEPPER, VISIT))


def seal_words(key: SymmetricKey, use: bytes, page_id: UUID, words: ReferralWords) -> bytes:
    """Seals what a page shows, bound to its use and its page."""
    return encrypt(key, frame(use, page_id.bytes), contents.dump(words))


def open_words(key: SymmetricKey, use: bytes, page_id: UUID, sealed: bytes) -> ReferralWords:
    """Opens what a page shows; raises Tampered for any other key or page."""
    return contents.load(ReferralWords, decrypt(key, frame(use, page_id.bytes), sealed))


def seal_back(words: ReferralWords, use: bytes, page_id: UUID, told: ReferralReply | WordBack) -> bytes:
    """Seals what a receiver writes to the sender's dossier; the sealer cannot read it again.

    Raises Tampered where nothing may be told any more: then there is no key to seal it to.
    """
    return seal_to(bytes.fromhex(words.public), contents.dump(told), frame(use, page_id.bytes))


def _line(actor: Actor, row: ReferralPage) -> ReferralPageLine:
    state = ReferralPageState(row.state)
    if state is ReferralPageState.OPEN and row.expires_at <= clock.now():
        state = ReferralPageState.LAPSED
    answer: ReferralReply | None = None
    word: WordBack | None = None
    try:
        pair = actor.keyring.compartment(row.compartment_id).pair
        if row.answer is not None:
            plain = open_from(pair, bytes(row.answer), frame(ANSWER, row.id.bytes))
            answer = contents.load(ReferralReply, plain)
        if row.word is not None:
            word = contents.load(WordBack, open_from(pair, bytes(row.word), frame(WORD, row.id.bytes)))
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
