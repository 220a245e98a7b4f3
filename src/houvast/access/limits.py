"""How often somebody may try, counted before the costly hash; a stranger's tries never lock a colleague out.

A browser that once signed in to an account is counted by itself and by nothing else. Any other is counted
by the account it tries and by the address it comes from. Names, addresses and browsers are stored as keyed
hashes under the pepper, and lapse within a day. A refused try is not counted: waiting always ends.
"""

import hmac
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum
from hashlib import sha256
from typing import Final
from uuid import UUID

from django.conf import settings
from django.db import connections, transaction

from houvast.access.models.signin import Attempt, Device
from houvast.kernel import clock
from houvast.kernel.errors import HouvastError, TooMany
from houvast.kernel.messages import message

WINDOW: Final = timedelta(minutes=15)
LAPSE: Final = timedelta(hours=24)


class Counted(StrEnum):
    """By what a try is counted."""

    ACCOUNT = "account"
    ADDRESS = "address"
    DEVICE = "device"


MOST: Final = {Counted.ACCOUNT: 10, Counted.ADDRESS: 30, Counted.DEVICE: 10}


@dataclass(frozen=True)
class Try:
    """Who tries, from where, on which browser (the device cookie, empty when there is none)."""

    name: str = field(repr=False)
    address: str = field(repr=False)
    device: str = field(repr=False)
    known: bool = False

    def subjects(self) -> tuple[tuple[Counted, bytes], ...]:
        """Returns what this try is counted by, as keyed hashes in one order for all."""
        if self.known:
            return ((Counted.DEVICE, keyed("device", f"{self.name} {self.device}")),)
        found = [
            (Counted.ACCOUNT, keyed("account", self.name)),
            (Counted.ADDRESS, keyed("address", self.address)),
        ]
        return tuple(sorted(found, key=lambda pair: pair[1]))


def keyed(kind: str, value: str) -> bytes:
    """Returns a hash that says nothing to whoever has the database but not the pepper."""
    return hmac.digest(settings.PEPPER, f"houvast {kind} 1 {value}".encode(), sha256)


def is_known(account_id: UUID, device: str) -> bool:
    """Returns whether this account was signed in to on this browser before."""
    if not device:
        return False
    return Device.objects.filter(account_id=account_id, device_hash=keyed("browser", device)).exists()


def remember_device(account_id: UUID, device: str) -> None:
    """Keeps that this account was signed in to on this browser."""
    if device:
        Device.objects.update_or_create(
            account_id=account_id,
            device_hash=keyed("browser", device),
            defaults={"seen_at": clock.now()},
        )


@contextmanager
def counted(attempt: Try) -> Iterator[None]:
    """Runs one try: counted when it begins, forgotten when it succeeds. Raises TooMany with the waiting time.

    A try that ends for want of a place in the queue is forgotten too: it proved nothing.
    """
    rows = _admit(attempt)
    try:
        yield
    except HouvastError as error:
        if error.status >= 500:  # noqa: PLR2004 - the server's own trouble
            Attempt.objects.filter(id__in=rows).delete()
        raise
    Attempt.objects.filter(id__in=rows).delete()


def _admit(attempt: Try) -> list[UUID]:
    """Counts and adds under a lock, so that tries at the same moment cannot all slip through."""
    now = clock.now()
    with transaction.atomic(using="signin"):
        for _, subject in attempt.subjects():
            with connections["signin"].cursor() as cursor:
                cursor.execute("SELECT pg_advisory_xact_lock(%s)", [int.from_bytes(subject[:8], signed=True)])
        for kind, subject in attempt.subjects():
            _check(kind, subject, now)
        Attempt.objects.filter(created_at__lt=now - LAPSE).delete()
        return [
            Attempt.objects.create(kind=kind, subject_hash=subject).id for kind, subject in attempt.subjects()
        ]


def _check(kind: Counted, subject: bytes, now: datetime) -> None:
    recent = list(
        Attempt.objects.filter(kind=kind, subject_hash=subject, created_at__gt=now - WINDOW)
        .order_by("-created_at")
        .values_list("created_at", flat=True)[: MOST[kind]]
    )
    if len(recent) >= MOST[kind]:
        seconds = (recent[-1] + WINDOW - now).total_seconds()
        raise TooMany(
            message("Too many tries. Please wait %(minutes)s minutes, then try again."),
            minutes=max(1, -int(-seconds // 60)),
        )
