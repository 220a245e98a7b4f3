"""A visit to one's own question: opened with the receipt code, carried by a cookie, kept by nobody here.

The cookie holds what the code opened, sealed under the server's pepper, for twenty minutes: the database has
no trace of a visit, and whoever has the cookie but not the server reads nothing in it.
"""

from base64 import urlsafe_b64decode, urlsafe_b64encode
from binascii import Error
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Final, NamedTuple
from uuid import UUID

from django.conf import settings
from django.db import connections

from houvast.access.asked_sealing import AskerKeys, Spot, asker_keys, open_word
from houvast.access.asked_values import AskedLine, AskedOpening, AskedSaid, Author
from houvast.kernel import clock
from houvast.kernel.errors import NotFound, Tampered
from houvast.kernel.messages import message
from houvast.vault.framing import frame, number_part, unframe
from houvast.vault.peppered import open_with_pepper, seal_with_pepper

LASTS: Final = timedelta(minutes=20)
PURPOSE: Final = "ask visit"
VISIT: Final = b"houvast ask visit 1"
CLOSED: Final = message("This page is closed. Ask your worker for a new one.")


@dataclass(frozen=True)
class AskVisit:
    """Which question is open, what finds its row, and the keys of whoever asked it."""

    thread_id: UUID
    lookup: bytes = field(repr=False)
    keys: AskerKeys = field(repr=False)


class AskedRow(NamedTuple):
    """A question as the sign-in login finds it."""

    id: UUID
    form_id: UUID
    state: str
    sealed: bytes
    lapses_on: datetime


class WordRow(NamedTuple):
    """A message as the sign-in login finds it."""

    number: int
    author: str
    for_asker: bytes
    at: datetime


def close_visit(form_id: UUID, visit: AskVisit) -> str:
    """Returns a visit as a cookie that opens at this form, for twenty minutes from now."""
    until = number_part(int((clock.now() + LASTS).timestamp()))
    plain = frame(VISIT, visit.thread_id.bytes, visit.lookup, visit.keys.reveal(), until)
    return urlsafe_b64encode(seal_with_pepper(settings.PEPPER, PURPOSE, form_id, plain)).decode()


def open_visit(form_id: UUID, cookie: str) -> AskVisit:
    """Opens a visit. Raises NotFound for none, for another form's, and when it was too long ago."""
    try:
        raw = urlsafe_b64decode(cookie.encode("ascii", "replace"))
        thread, lookup, keys, until = unframe(VISIT, open_with_pepper(settings.PEPPER, PURPOSE, form_id, raw))
    except (Tampered, Error, ValueError):
        raise NotFound(CLOSED) from None
    if int.from_bytes(until, "big") < clock.now().timestamp():
        raise NotFound(CLOSED)
    return AskVisit(UUID(bytes=thread), lookup, asker_keys(keys))


def asked_row(lookup: bytes) -> AskedRow | None:
    """Returns the question that a code finds, unless it is past its day."""
    with connections["signin"].cursor() as cursor:
        cursor.execute("SELECT * FROM access.find_asked(%s)", [lookup])
        found = cursor.fetchone()
    return AskedRow(*found) if found else None


def word_rows(lookup: bytes) -> tuple[WordRow, ...]:
    """Returns the messages of a question, the first one first."""
    with connections["signin"].cursor() as cursor:
        cursor.execute("SELECT * FROM access.words_asked(%s)", [lookup])
        return tuple(WordRow(*found) for found in cursor.fetchall())


def opening_of(visit: AskVisit, rows: tuple[WordRow, ...]) -> AskedOpening:
    """Returns what was asked at first. Raises NotFound when it is gone, Tampered when it is another's."""
    if not rows:
        raise NotFound(CLOSED)
    spot = Spot(visit.thread_id, 1, Author.ASKER)
    return open_word(visit.keys.pair, spot, bytes(rows[0].for_asker), AskedOpening, visit.keys.proof)


def line_of(visit: AskVisit, row: WordRow) -> AskedLine:
    """Returns a later message; one that neither side wrote has no words."""
    author = Author(row.author)
    spot = Spot(visit.thread_id, row.number, author)
    try:
        said = open_word(visit.keys.pair, spot, bytes(row.for_asker), AskedSaid, visit.keys.proof)
    except Tampered:
        return AskedLine(author, row.at, None)
    return AskedLine(author, row.at, said.words)
