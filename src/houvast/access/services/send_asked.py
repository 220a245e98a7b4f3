"""Sending a question by a desk's public form: sealed to the desk's team before anything of it is stored."""

from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Final

from django.db import connections, transaction

from houvast.access.asked_codes import code_of, stretched
from houvast.access.asked_files import AskedUpload, looked_at, sealed_parts
from houvast.access.asked_forms import FoundForm, find_form
from houvast.access.asked_sealing import AskerKeys, Spot, seal_keys, seal_word
from houvast.access.asked_values import (
    AskedAnswer,
    AskedFile,
    AskedOpening,
    Author,
    Entrance,
    From,
    Receipt,
)
from houvast.access.crowding import Crowd
from houvast.access.rules import without_actor
from houvast.access.tolls import For, Paid, Toll, ensure_paid, read_toll, spend, spent_at, tally
from houvast.kernel import clock
from houvast.kernel.errors import Conflict, Invalid, NotFound, TooLarge, TooMany
from houvast.kernel.ids import new_id
from houvast.kernel.messages import message
from houvast.vault.pairs import new_encryption_pair
from houvast.vault.passwords import Stretched
from houvast.vault.sealing import new_key

MOST: Final = 30
"""Questions an hour from one connection: a class that was told of the form fits in."""
sent: Final = Crowd(MOST, 3600.0)
SAID_AGAIN: Final = timedelta(minutes=10)
TAKE: Final = "SELECT access.take_asked(%s, %s, %s, %s, %s, %s, %s)"
ADD_PART: Final = "SELECT access.add_asked_part(%s, %s, %s, %s)"


@dataclass(frozen=True)
class NewAsked:
    """A question as it came in: by which door, what was written, and what was paid for it."""

    slug: str
    entrance: Entrance
    asks_from: From | None
    language: str
    answers: tuple[AskedAnswer, ...] = field(repr=False)
    upload: AskedUpload | None
    paid: Paid
    from_address: str = field(repr=False)


@without_actor("Whoever asks has no account and says no name; the desk's own key is all that reads it.")
def send_asked(new: NewAsked) -> Receipt:
    """Stores a question and returns its receipt code; the same page sent twice gives the same code.

    Raises NotFound when the form takes no questions, Invalid when nothing was written or the file cannot be
    taken, TooLarge, TollDue, TooMany, Busy, Conflict for a page that is too old or was used before, Tampered
    when the team's key is not the one its steward vouched for.
    """
    form = find_form(new.slug)
    if not form.facts.is_open:
        raise NotFound(message("This page takes no questions now."), word="form_closed")
    if not any(answer.words.strip() for answer in new.answers):
        raise Invalid(message("Nothing is written yet. A few words are enough."), word="nothing_written")
    toll = read_toll(form.facts.id, For.SEND, new.paid.token)
    code = code_of(form.facts.id, toll.secret)
    ensure_paid(form.facts.id, For.SEND, toll, new.paid.work)
    with transaction.atomic(using="signin"):
        if not spend(toll):
            return _said_again(form, toll, code)
        _ensure_room(new.from_address)
        sent.count(new.from_address)
        # Looked at only now: nobody makes the server read a file before they paid.
        file = looked_at(new.upload) if new.upload else None
        found = stretched(form.facts.id, code, form.anchor.cost)
        until = _store(form, new, file, found)
        tally(form.facts.id, For.SEND)
    return Receipt(code, until)


def _said_again(form: FoundForm, toll: Toll, code: str) -> Receipt:
    """Says a code once more to whoever pressed twice, and to nobody after ten minutes."""
    if spent_at(toll) + SAID_AGAIN < clock.now():
        raise Conflict(message("This was sent already."), word="used")
    return Receipt(code, clock.today() + timedelta(days=form.facts.days))


def _ensure_room(from_address: str) -> None:
    seconds = sent.seconds_to_wait(from_address)
    if seconds:
        raise TooMany(
            message("Too many tries. Please wait %(minutes)s minutes, then try again."),
            minutes=-(-seconds // 60),
        )


def _store(form: FoundForm, new: NewAsked, file: AskedFile | None, found: Stretched) -> date:
    """Seals and stores a question with its file; returns until when it is kept."""
    thread_id, keys = new_id(), AskerKeys(new_encryption_pair(), new_key())
    spot, opening = Spot(thread_id, 1, Author.ASKER), _opening(new, file, keys)
    sealed = (
        seal_keys(found.wrap_key, thread_id, keys),
        new_id(),
        seal_word(form.public(), keys.proof, spot, opening),
        seal_word(keys.pair.public, keys.proof, spot, opening),
    )
    with connections["signin"].cursor() as cursor:
        cursor.execute(TAKE, [form.facts.id, thread_id, found.verifier, *sealed])
        row = cursor.fetchone()
        if row is None or row[0] is None:
            raise NotFound(message("This page takes no questions now."), word="form_closed")
        if file and new.upload:
            for number, part in enumerate(sealed_parts(file, new.upload)):
                cursor.execute(ADD_PART, [found.verifier, file.id, number, part])
                if not cursor.fetchone()[0]:
                    raise TooLarge(message("There is no room for a file at this moment. Send your words."))
    until: date = row[0]
    return until


def _opening(new: NewAsked, file: AskedFile | None, keys: AskerKeys) -> AskedOpening:
    return AskedOpening(
        new.entrance,
        new.asks_from,
        new.language,
        tuple(answer for answer in new.answers if answer.words.strip()),
        (file,) if file else (),
        keys.pair.public.hex(),
        keys.proof.reveal().hex(),
    )
