"""Pages that a person fills in without an account: on the own telephone, or on the worker's tablet.

The address holds a secret that is stored nowhere, the spoken code a second one. From both follows, under the
pepper, the key to what the page asks and to whom its answers are sealed; so whoever writes the database
cannot have answers sealed to a key of their own. Opening the address uses nothing up (messengers look at
links), the code does. After it a cookie carries the visit, and what is written in between is sealed under it.
What was sent is sealed to the dossier's public key: the page can write and not read.
"""

import secrets
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from hashlib import sha256
from typing import Final
from uuid import UUID

from django.conf import settings
from django.db import IntegrityError, transaction

from houvast.access.actor import Actor
from houvast.access.fill_values import (
    Audience,
    FillAnswers,
    FillForm,
    FillPageContent,
    FillQuestion,
    FillState,
    Shown,
)
from houvast.access.models.dossiers import Dossier
from houvast.access.models.fill_pages import FillPage
from houvast.access.sealing import load_keys, note_closed, seal_content, unseal_content, unseal_whole
from houvast.access.values import Track
from houvast.access.writing import taken_for_change
from houvast.kernel import clock
from houvast.kernel.errors import Conflict, NotFound, Tampered
from houvast.kernel.messages import message
from houvast.vault import content as contents
from houvast.vault.deriving import derive
from houvast.vault.framing import frame
from houvast.vault.pairs import open_from, seal_to
from houvast.vault.sealing import SymmetricKey, decrypt, encrypt

ADDRESS: Final = b"houvast fill address 1"
VISIT: Final = b"houvast fill visit 1"
ANSWERS: Final = b"houvast fill answers 1"
LASTS: Final = timedelta(hours=48)
VISIT_LASTS: Final = timedelta(hours=1)
TOKEN_BYTES: Final = 24
CODE_DIGITS: Final = 6
WRITTEN_ONCE: Final = message("This page was offered before. Open the list and look there.")


@dataclass(frozen=True)
class NewFillPage:
    """A page to offer; its number comes with the form. ``lasts`` is how long address and code open it."""

    page_id: UUID
    dossier_id: UUID
    compartment_id: UUID
    language: str
    greeting: str
    questions: tuple[FillQuestion, ...]
    shown: tuple[Shown, ...] = ()
    audience: Audience = Audience.PERSON
    lasts: timedelta = LASTS


@dataclass(frozen=True)
class OfferedPage:
    """The address's secret and the code to be said; shown once, kept nowhere."""

    token: str = field(repr=False)
    code: str = field(repr=False)


@dataclass(frozen=True)
class FillPageLine:
    """A page as whoever holds the dossier sees it."""

    id: UUID
    offered_at: datetime
    expires_at: datetime
    state: FillState
    content: FillPageContent


def offer_fill_page(actor: Actor, new: NewFillPage) -> OfferedPage:
    """Stores a page that address and code open as long as it lasts. Raises Conflict for a used number."""
    offered = OfferedPage(secrets.token_urlsafe(TOKEN_BYTES), f"{secrets.randbelow(10**CODE_DIGITS):06d}")
    row = _new_row(actor, new, FillState.OPEN, address_hash(offered.token))
    row.form = encrypt(address_key(offered.token, offered.code), bound(ADDRESS, row.id), _asked(actor, new))
    _store(row)
    return offered


def open_fill_page_here(actor: Actor, new: NewFillPage) -> str:
    """Stores a page that is open at once on this device; returns its visit's secret. Raises Conflict."""
    visit = secrets.token_urlsafe(TOKEN_BYTES)
    row = _new_row(actor, new, FillState.ENTERED, address_hash(secrets.token_urlsafe(TOKEN_BYTES)))
    row.visit, row.visit_until = visit_hash(visit), clock.now() + VISIT_LASTS
    row.entered = encrypt(visit_key(visit), bound(VISIT, row.id), _asked(actor, new))
    _store(row)
    return visit


def fill_pages_of(actor: Actor, dossier_id: UUID) -> tuple[FillPageLine, ...]:
    """Returns the pages of a dossier, newest first, with a constant number of queries."""
    rows = list(FillPage.objects.filter(dossier_id=dossier_id).order_by("-created_at", "id"))
    load_keys(actor, rows)
    return tuple(_line(row, content) for row, content in unseal_whole(actor, rows, FillPageContent))


def waiting_fill_pages(track: Track) -> tuple[UUID, ...]:
    """Returns the dossiers on a track in which somebody's answers wait, of all the actor may know."""
    on_track = Dossier.objects.filter(track=track).values("id")
    sent = FillPage.objects.filter(state=FillState.SENT, dossier_id__in=on_track).order_by("created_at")
    return tuple(dict.fromkeys(sent.values_list("dossier_id", flat=True)))


def fill_page(actor: Actor, dossier_id: UUID, page_id: UUID) -> tuple[FillPageLine, FillAnswers]:
    """Returns a page with what was sent from it, empty before that or after it was dealt with.

    Answers that are not what was sealed to this dossier are left out, and the page says so: whoever holds the
    dossier can still set them aside. Raises NotFound.
    """
    row = FillPage.objects.filter(id=page_id, dossier_id=dossier_id).first()
    if row is None:
        raise NotFound(message("This does not exist, or not for you."))
    line = _line(row, unseal_content(actor, row, FillPageContent))
    try:
        return line, _answers(actor, row)
    except Tampered:
        note_closed(actor, row, is_damaged=True)
        return line, FillAnswers()


def take_answers(actor: Actor, dossier_id: UUID, page_id: UUID) -> tuple[FillPageContent, FillAnswers]:
    """Returns what was asked on a page that only this act changes, and what was sent.

    Raises NotFound, Conflict when it was dealt with, Tampered when they are not what was sealed to it.
    """
    row = _waiting(dossier_id, page_id)
    return unseal_content(actor, row, FillPageContent), _answers(actor, row)


def take_unread(dossier_id: UUID, page_id: UUID) -> None:
    """Takes a page whose answers wait, without opening them: what is damaged can be set aside too.

    Raises NotFound, Conflict when it was dealt with.
    """
    _waiting(dossier_id, page_id)


def end_fill_page(dossier_id: UUID, page_id: UUID, state: FillState) -> bool:
    """Ends a page, and all that lies sealed in it; returns whether this call did it.

    Raises NotFound, Conflict when what was sent would be destroyed unread.
    """
    row = _taken(dossier_id, page_id)
    if row.state == state:
        return False
    if row.state == FillState.SENT and state is FillState.WITHDRAWN:
        raise Conflict(message("Answers came in a moment ago. Look at them first."))
    row.state = state
    row.form = row.visit = row.visit_until = row.entered = row.draft = row.answers = None
    row.save(update_fields=["state", "form", "visit", "visit_until", "entered", "draft", "answers"])
    return True


def erase_fill_pages(dossier_id: UUID) -> None:
    """Removes all pages of a dossier."""
    FillPage.objects.filter(dossier_id=dossier_id).delete()


def address_hash(token: str) -> bytes:
    """Returns the hash that finds a page by its address."""
    return sha256(b"houvast fill " + token.encode()).digest()


def visit_hash(visit: str) -> bytes:
    """Returns the hash that finds a page by a visit's cookie."""
    return sha256(b"houvast fill visit " + visit.encode()).digest()


def address_key(token: str, code: str) -> SymmetricKey:
    """Returns the key that address and code make together, under the pepper."""
    return SymmetricKey(derive(frame(ADDRESS, token.encode(), code.encode()), settings.PEPPER, ADDRESS))


def visit_key(visit: str) -> SymmetricKey:
    """Returns the key of a visit, under the pepper."""
    return SymmetricKey(derive(visit.encode(), settings.PEPPER, VISIT))


def bound(use: bytes, page_id: UUID) -> bytes:
    """Returns what binds a sealed value to its use and its page."""
    return frame(use, page_id.bytes)


def seal_answers(form: FillForm, page_id: UUID, answers: FillAnswers) -> bytes:
    """Seals answers to the dossier's public key, which came with the form; the sealer cannot read them."""
    return seal_to(bytes.fromhex(form.public), contents.dump(answers), bound(ANSWERS, page_id))


def open_form(key: SymmetricKey, use: bytes, page_id: UUID, sealed: bytes) -> FillForm:
    """Opens what a page asks; raises Tampered for any other key."""
    return contents.load(FillForm, decrypt(key, bound(use, page_id), sealed))


def _answers(actor: Actor, row: FillPage) -> FillAnswers:
    if row.answers is None:
        return FillAnswers()
    pair = actor.keyring.compartment(row.compartment_id).pair
    return contents.load(FillAnswers, open_from(pair, bytes(row.answers), bound(ANSWERS, row.id)))


def _asked(actor: Actor, new: NewFillPage) -> bytes:
    public = actor.keyring.compartment(new.compartment_id).pair.public
    form = FillForm(new.language, new.greeting, new.questions, public.hex(), new.shown, new.audience)
    return contents.dump(form)


def _new_row(actor: Actor, new: NewFillPage, state: FillState, lookup: bytes) -> FillPage:
    row = FillPage(
        id=new.page_id,
        dossier_id=new.dossier_id,
        compartment_id=new.compartment_id,
        state=state,
        expires_at=clock.now() + new.lasts,
        lookup=lookup,
    )
    seal_content(actor, row, FillPageContent(actor.name, new.language, new.greeting, new.questions))
    return row


def _store(row: FillPage) -> None:
    try:
        with transaction.atomic():
            row.save(force_insert=True)
    except IntegrityError as error:  # by the same form before, or by somebody out of the actor's sight
        raise Conflict(WRITTEN_ONCE) from error


def _taken(dossier_id: UUID, page_id: UUID) -> FillPage:
    row = taken_for_change(FillPage, page_id)
    if row.dossier_id != dossier_id:
        raise NotFound(message("This does not exist, or not for you."))
    return row


def _waiting(dossier_id: UUID, page_id: UUID) -> FillPage:
    row = _taken(dossier_id, page_id)
    if row.state != FillState.SENT:
        raise Conflict(message("A colleague dealt with this a moment ago."))
    return row


def _line(row: FillPage, content: FillPageContent) -> FillPageLine:
    state = FillState(row.state)
    if state is FillState.OPEN and row.expires_at <= clock.now():
        state = FillState.LAPSED
    return FillPageLine(row.id, row.created_at, row.expires_at, state, content)
