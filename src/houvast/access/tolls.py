"""What sending costs a machine: a small sum for the browser, or a wait that the server gives out slowly.

No third party is asked whether somebody is a person. A page carries a signed challenge; a script in it finds
a number whose hash begins with enough zeros, while its reader writes. Who has no script waits a moment: waits
come one after the other, so that a program gains nothing by asking for thousands. Either counts once.
"""

import hmac
import secrets
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum
from hashlib import sha256
from typing import Final
from uuid import UUID

from django.conf import settings
from django.db import connections

from houvast.access.crowding import Crowd
from houvast.kernel import clock
from houvast.kernel.errors import Conflict, TooMany
from houvast.kernel.ids import new_id
from houvast.kernel.messages import message
from houvast.vault.framing import frame

BITS: Final = 9 if settings.TESTING else 17
"""Zeros a hash must begin with when it is quiet: 131,000 tries on average, some tenths of a second."""
MOST_BITS: Final = 23
LASTS: Final = timedelta(hours=3)
FIRST_WAIT: Final = timedelta(seconds=1 if settings.TESTING else 15)
BETWEEN: Final = 0.05 if settings.TESTING else 3.0
LONGEST_QUEUE: Final = 600
MOST_WAITS: Final = 6
WAITS_WITHIN: Final = 600.0
QUIET: Final = 40
"""How many questions, or tries of a code, a form sees in an hour before the sums grow."""
SECRET_BYTES: Final = 16
WORK_DIGITS: Final = 12
_TOLL: Final = b"houvast ask toll 1"
_waiting: Final = Crowd(MOST_WAITS, WAITS_WITHIN)

ADD: Final = """
    INSERT INTO signin.ask_tally (id, created_at, form_id, kind, hour, count) VALUES (%s, %s, %s, %s, %s, 1)
    ON CONFLICT (form_id, kind, hour) DO UPDATE SET count = signin.ask_tally.count + 1
"""
SPEND: Final = """
    INSERT INTO signin.ask_toll (id, created_at, spent_hash) VALUES (%s, %s, %s)
    ON CONFLICT (spent_hash) DO NOTHING
"""
PLACE: Final = """
    INSERT INTO signin.ask_queue (id, created_at, form_id, next_at) VALUES (%s, %s, %s, %s)
    ON CONFLICT (form_id) DO UPDATE SET next_at = greatest(
        signin.ask_queue.next_at + make_interval(secs => %s), EXCLUDED.next_at)
    WHERE signin.ask_queue.next_at < EXCLUDED.created_at + make_interval(secs => %s)
    RETURNING next_at
"""


class For(StrEnum):
    """What is paid for."""

    SEND = "send"
    ENTER = "enter"


class Kind(StrEnum):
    """How it is paid: with a sum, or with a wait."""

    SUM = "s"
    WAIT = "w"


class TollDue(TooMany):
    """Neither a sum nor a wait came along, or the wait is not over: the page offers one."""


@dataclass(frozen=True)
class Paid:
    """What came with a form: the challenge of its page, and the number found for it, if any."""

    token: str = field(repr=False)
    work: str = field(default="", repr=False)


@dataclass(frozen=True)
class Toll:
    """A challenge that was given out: how it is paid, how many zeros or from when, and its own secret."""

    kind: Kind
    bits: int
    at: int
    secret: bytes = field(repr=False)

    def written(self, form_id: UUID, for_: For) -> str:
        """Returns the challenge as a page carries it."""
        body = f"{self.kind}.{self.bits}.{self.at}.{self.secret.hex()}"
        return f"{body}.{_signature(form_id, for_, body)}"

    @property
    def is_wait(self) -> bool:
        """Whether it is paid with a wait."""
        return self.kind is Kind.WAIT

    @property
    def begins(self) -> datetime:
        """From when it counts."""
        return datetime.fromtimestamp(self.at, tz=clock.now().tzinfo)


def new_sum(form_id: UUID, for_: For) -> Toll:
    """Returns a fresh challenge, harder while much comes in."""
    return Toll(Kind.SUM, bits_now(form_id, for_), _second(clock.now()), secrets.token_bytes(SECRET_BYTES))


def new_wait(form_id: UUID, from_address: str, secret: bytes) -> Toll:
    """Returns a place in the queue of those without a script. Raises TooMany when it is too long.

    The page's own secret goes along, so that what is sent later still has the code it would have had.
    """
    minutes = -(-_waiting.seconds_to_wait(from_address) // 60)
    now = clock.now()
    with connections["signin"].cursor() as cursor:
        if not minutes:
            first = now + FIRST_WAIT
            cursor.execute(PLACE, [new_id(), now, form_id, first, BETWEEN, LONGEST_QUEUE])
            row = cursor.fetchone()
            if row:
                _waiting.count(from_address)
                return Toll(Kind.WAIT, 0, _second(row[0]), secret)
            minutes = LONGEST_QUEUE // 60
    raise TooMany(
        message("Too many tries. Please wait %(minutes)s minutes, then try again."), minutes=minutes
    )


def read_toll(form_id: UUID, for_: For, token: str) -> Toll:
    """Returns the challenge a page carried. Raises Conflict for one that is not ours or too old."""
    body, _, signature = token.rpartition(".")
    known = hmac.compare_digest(signature.encode(), _signature(form_id, for_, body).encode())
    if not known:
        raise Conflict(message("This page was open too long. Your text is still here: send it once more."))
    kind, bits, at, secret = body.split(".")
    toll = Toll(Kind(kind), int(bits), int(at), bytes.fromhex(secret))
    if toll.begins + LASTS < clock.now():
        raise Conflict(message("This page was open too long. Your text is still here: send it once more."))
    return toll


def ensure_paid(form_id: UUID, for_: For, toll: Toll, work: str) -> None:
    """Raises TollDue when the sum is missing or wrong, grew too easy meanwhile, or the wait is not over."""
    if toll.kind is Kind.WAIT:
        is_paid = toll.begins <= clock.now()
    else:
        is_paid = solves(toll.secret, work, toll.bits) and toll.bits + 1 >= bits_now(form_id, for_)
    if not is_paid:
        raise TollDue(message("One moment, please."))


def spend(toll: Toll) -> bool:
    """Uses a challenge up; returns whether it was still unused. In the caller's transaction."""
    with connections["signin"].cursor() as cursor:
        cursor.execute(SPEND, [new_id(), clock.now(), _hashed(toll)])
        return bool(cursor.rowcount == 1)


def spent_at(toll: Toll) -> datetime:
    """Returns when a challenge was used up; this very moment when it was not."""
    with connections["signin"].cursor() as cursor:
        cursor.execute("SELECT created_at FROM signin.ask_toll WHERE spent_hash = %s", [_hashed(toll)])
        row = cursor.fetchone()
        return row[0] if row else clock.now()


def tally(form_id: UUID, for_: For) -> None:
    """Counts one more for this hour."""
    now = clock.now()
    hour = now.replace(minute=0, second=0, microsecond=0)
    with connections["signin"].cursor() as cursor:
        cursor.execute(ADD, [new_id(), now, form_id, for_.value, hour])


def bits_now(form_id: UUID, for_: For) -> int:
    """Returns how many zeros are asked for now: one more each time twice as much comes in an hour."""
    hour = clock.now().replace(minute=0, second=0, microsecond=0)
    with connections["signin"].cursor() as cursor:
        cursor.execute(
            "SELECT coalesce(sum(count), 0) FROM signin.ask_tally"
            " WHERE form_id = %s AND kind = %s AND hour >= %s",
            [form_id, for_.value, hour - timedelta(hours=1)],
        )
        row = cursor.fetchone()
    return min(MOST_BITS, BITS + (int(row[0]) // QUIET).bit_length()) if row else BITS


def solves(secret: bytes, work: str, bits: int) -> bool:
    """Returns whether a number is the answer to a challenge: the hash of both begins with enough zeros."""
    if not work or len(work) > WORK_DIGITS or not (work.isascii() and work.isdigit()):
        return False
    hashed = int.from_bytes(sha256(f"{secret.hex()}.{work}".encode()).digest(), "big")
    return hashed >> (256 - bits) == 0


def _hashed(toll: Toll) -> bytes:
    return sha256(_TOLL + toll.secret).digest()


def _signature(form_id: UUID, for_: For, body: str) -> str:
    claim = frame(_TOLL, form_id.bytes, for_.value.encode(), body.encode())
    return hmac.digest(settings.PEPPER, claim, sha256).hex()[:32]


def _second(moment: datetime) -> int:
    return int(moment.timestamp())
