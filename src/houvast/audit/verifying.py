"""Reads the whole log against its seals and says what does not fit, and where.

Whoever can write to the database past its rights can also rewrite the chain from some point on. That is what
a digest is for that somebody else keeps: ``against``.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Final

from django.db.backends.utils import CursorWrapper

from houvast.audit.chain import BEGINNING, COLUMNS, EntryFacts, SealFacts, SealKind
from houvast.audit.sealing import LEFT_OVER, NO_END, as_sealer

SEALS_AT_ONCE: Final = 50
MOST_PAIRED: Final = 400
LONGEST_TRANSACTION: Final = timedelta(hours=1)
EVERYTHING: Final = "true"
OF_BATCH: Final = "SELECT {columns} FROM audit.entry WHERE id = ANY (%s) ORDER BY id"


class Fault(StrEnum):
    """What can be wrong with a log."""

    CHANGED = "changed"
    DELETED = "deleted"
    INSERTED = "inserted"
    SWAPPED = "swapped"
    LATE = "late"
    SEAL_CHANGED = "seal_changed"
    SEAL_GONE = "seal_gone"
    SEAL_LOOSE = "seal_loose"
    NOT_AS_KEPT = "not_as_kept"
    GONE_SINCE = "gone_since"


@dataclass(frozen=True)
class Finding:
    """One fault: at which entry or seal, when it says it happened, and the other one of two swapped."""

    fault: Fault
    number: int
    seal: int = 0
    at: datetime | None = None
    event: str = ""
    other: int = 0


@dataclass(frozen=True)
class Kept:
    """A digest somebody kept: what seal number ``seq`` was when they took it."""

    seq: int
    digest: bytes


@dataclass(frozen=True)
class Verdict:
    """What was read, and what was found; ``lapsed`` readings are gone by rule, ``waiting`` not sealed yet."""

    entries: int
    seals: int
    lapsed: int
    waiting: int
    restored: tuple[datetime, ...]
    findings: tuple[Finding, ...]


@dataclass
class _Reading:
    """What is known so far while the chain is read from its beginning."""

    seals: int = 0
    entries: int = 0
    lapsed: int = 0
    newest: SealFacts | None = None
    previous_run: datetime | None = None
    last_run: tuple[int, int] = (0, 0)
    lapses: set[int] = field(default_factory=set)
    restored: list[datetime] = field(default_factory=list)
    findings: list[Finding] = field(default_factory=list)
    changed: list[tuple[EntryFacts, bytes, int]] = field(default_factory=list)


def verify_log(against: Iterable[Kept] = (), tell: Callable[[int], None] | None = None) -> Verdict:
    """Reads every entry and seal in one snapshot; ``tell`` hears how many entries were read so far."""
    kept = {one.seq: one.digest for one in against}
    reading = _Reading()
    with as_sealer(snapshot=True) as cursor:
        cursor.execute("SELECT unnest(entry_ids) FROM audit.seal WHERE kind = 'lapse'")
        reading.lapses = {int(row[0]) for row in cursor.fetchall()}
        for seal, digest in _seals(cursor):
            _read_seal(reading, seal, digest, kept)
            if seal.kind in {SealKind.ACTS, SealKind.READINGS}:
                _read_entries(reading, cursor, seal)
            if tell is not None:
                tell(reading.entries)
        waiting = _read_unsealed(reading, cursor)
    last = reading.newest.seq if reading.newest else 0
    reading.findings += [Finding(Fault.GONE_SINCE, seq) for seq in kept if seq > last]
    reading.findings += _swapped_or_changed(reading.changed)
    return Verdict(
        reading.entries,
        reading.seals,
        reading.lapsed,
        waiting,
        tuple(reading.restored),
        tuple(sorted(reading.findings, key=lambda found: (found.seal, found.number))),
    )


def _seals(cursor: CursorWrapper) -> Iterator[tuple[SealFacts, bytes]]:
    after = -1
    while True:
        cursor.execute(
            "SELECT seq, kind, sealed_at, from_xid, to_xid, entry_ids, entry_digests, previous, digest"
            " FROM audit.seal WHERE seq > %s ORDER BY seq LIMIT %s",
            [after, SEALS_AT_ONCE],
        )
        rows = cursor.fetchall()
        for row in rows:
            kind, digests, previous = SealKind(row[1]), bytes(row[6]), bytes(row[7])
            seal = SealFacts(row[0], kind, row[2], row[3], row[4], row[5], digests, previous)
            yield seal, bytes(row[8])
            after = row[0]
        if len(rows) < SEALS_AT_ONCE:
            return


def _read_seal(reading: _Reading, seal: SealFacts, digest: bytes, kept: dict[int, bytes]) -> None:
    """Checks a seal's own digest, its place after the seal before, and the copy somebody kept."""
    before = reading.newest
    expected = before.seq + 1 if before else 1
    reading.findings += [Finding(Fault.SEAL_GONE, gone, gone) for gone in range(expected, seal.seq)]
    if seal.digest() != digest:
        reading.findings.append(Finding(Fault.SEAL_CHANGED, seal.seq, seal.seq))
    elif seal.seq == expected and seal.previous != (before.digest() if before else BEGINNING):
        reading.findings.append(Finding(Fault.SEAL_LOOSE, seal.seq, seal.seq))
    if seal.seq in kept and kept[seal.seq] != digest:
        reading.findings.append(Finding(Fault.NOT_AS_KEPT, seal.seq, seal.seq))
    if seal.kind is SealKind.RESTORED:
        reading.restored.append(seal.sealed_at)
    run = (seal.from_xid, seal.to_xid)
    if before is not None and run != reading.last_run:
        reading.previous_run = before.sealed_at
    reading.last_run = run
    reading.newest = seal
    reading.seals += 1


def _read_entries(reading: _Reading, cursor: CursorWrapper, seal: SealFacts) -> None:
    """Compares the entries of a batch with what they said when they were sealed."""
    cursor.execute(OF_BATCH.format(columns=COLUMNS), [list(seal.entry_ids)])
    found = {row[0]: EntryFacts(*row) for row in cursor.fetchall()}
    lapsed = seal.kind is SealKind.READINGS and seal.seq in reading.lapses
    for number, recorded in seal.recorded().items():
        entry = found.get(number)
        if entry is None and lapsed:
            reading.lapsed += 1
        elif entry is None:
            reading.findings.append(Finding(Fault.DELETED, number, seal.seq, seal.sealed_at))
        elif entry.digest() != recorded:
            reading.changed.append((entry, recorded, seal.seq))
        elif _is_late(reading, entry, seal):
            reading.findings.append(Finding(Fault.LATE, number, seal.seq, entry.at, entry.event))
    reading.entries += len(found)


def _is_late(reading: _Reading, entry: EntryFacts, seal: SealFacts) -> bool:
    """Whether an entry claims a moment at which everything was sealed already, or a transaction that was."""
    if seal.to_xid != NO_END and not seal.from_xid <= entry.xid < seal.to_xid:
        return True
    before = reading.previous_run
    return before is not None and entry.at < before - LONGEST_TRANSACTION


def _read_unsealed(reading: _Reading, cursor: CursorWrapper) -> int:
    """Returns how many entries wait to be sealed; one of an earlier transaction was put in later."""
    cursor.execute(LEFT_OVER.format(columns=COLUMNS, kind=EVERYTHING))
    entries = [EntryFacts(*row) for row in cursor.fetchall()]
    sealed_up_to = reading.newest.to_xid if reading.newest else 0
    inserted = [entry for entry in entries if entry.xid < sealed_up_to]
    reading.findings += [
        Finding(Fault.INSERTED, entry.id, at=entry.at, event=entry.event) for entry in inserted
    ]
    reading.entries += len(entries)
    return len(entries) - len(inserted)


def _swapped_or_changed(changed: list[tuple[EntryFacts, bytes, int]]) -> Iterator[Finding]:
    """Two changed entries that say what the other said were swapped; every other one was changed."""
    recorded = {entry.id: digest for entry, digest, _ in changed}
    told: set[int] = set()
    for entry, _, seal in changed:
        others = recorded if len(recorded) <= MOST_PAIRED else ()
        other = next(
            (one for one in others if one != entry.id and entry.digest(as_id=one) == recorded[one]), None
        )
        if other is None:
            yield Finding(Fault.CHANGED, entry.id, seal, entry.at, entry.event)
        elif other not in told:
            told.add(entry.id)
            yield Finding(Fault.SWAPPED, entry.id, seal, entry.at, entry.event, other)
