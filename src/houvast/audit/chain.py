"""What exactly is sealed: canonical bytes of an entry, and the digest that chains one seal to the next.

Anybody can check a log with this file alone: SHA-256 over JSON without spaces, times in UTC.
"""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from hashlib import sha256
from typing import Final
from uuid import UUID

DIGEST_BYTES: Final = 32
BEGINNING: Final = bytes(DIGEST_BYTES)
COLUMNS: Final = "id, at, actor_id, session_id, controller_id, event, dossier_id, subject_id, quarter, xid"


class SealKind(StrEnum):
    """What a seal covers: what was done, what was read, readings that lapsed, or a database brought back."""

    ACTS = "acts"
    READINGS = "readings"
    LAPSE = "lapse"
    RESTORED = "restored"


@dataclass(frozen=True)
class EntryFacts:
    """One entry as it stands in the database, in the order of ``COLUMNS``."""

    id: int
    at: datetime
    actor_id: UUID | None
    session_id: UUID | None
    controller_id: UUID | None
    event: str
    dossier_id: UUID | None
    subject_id: UUID | None
    quarter: datetime | None
    xid: int

    def digest(self, as_id: int | None = None) -> bytes:
        """Returns the SHA-256 of the entry; ``as_id`` asks what it would be under another's number."""
        facts = [
            self.id if as_id is None else as_id,
            _moment(self.at),
            *(_id(one) for one in (self.actor_id, self.session_id, self.controller_id)),
            self.event,
            *(_id(one) for one in (self.dossier_id, self.subject_id)),
            _moment(self.quarter),
            self.xid,
        ]
        return sha256(_canonical(facts)).digest()


@dataclass(frozen=True)
class SealFacts:
    """One seal: its place in the chain and what it covers."""

    seq: int
    kind: SealKind
    sealed_at: datetime
    from_xid: int
    to_xid: int
    entry_ids: Sequence[int]
    entry_digests: bytes
    previous: bytes

    def digest(self) -> bytes:
        """Returns the SHA-256 over everything the seal says, the seal before included."""
        facts = [
            self.seq,
            self.kind.value,
            _moment(self.sealed_at),
            self.from_xid,
            self.to_xid,
            list(self.entry_ids),
            self.entry_digests.hex(),
            self.previous.hex(),
        ]
        return sha256(_canonical(facts)).digest()

    def recorded(self) -> dict[int, bytes]:
        """Returns what each entry's digest was when it was sealed."""
        return {
            entry: self.entry_digests[place * DIGEST_BYTES : (place + 1) * DIGEST_BYTES]
            for place, entry in enumerate(self.entry_ids)
        }


def _canonical(facts: Sequence[object]) -> bytes:
    return json.dumps(facts, separators=(",", ":"), ensure_ascii=False).encode()


def _moment(moment: datetime | None) -> str | None:
    return None if moment is None else moment.astimezone(UTC).isoformat(timespec="microseconds")


def _id(value: UUID | None) -> str | None:
    return None if value is None else str(value)
