"""Seals the log: committed entries in batches, each batch chained to the one before.

A run never takes an entry by its number, for numbers are given out before a commit. It takes the whole of
what transactions older than every running one have written, so that nothing can arrive in it later. What was
read and what was done stand in batches apart: readings may lapse one day, acts never.
"""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Final

from django.db import connections, transaction
from django.db.backends.utils import CursorWrapper

from houvast.audit.chain import BEGINNING, COLUMNS, EntryFacts, SealFacts, SealKind
from houvast.kernel import clock, ids

JOBS: Final = "jobs"
BATCH: Final = 1000
NO_END: Final = 2**62
ONE_SEALER: Final = 0x484F5556  # the number under which sealers wait for each other
READING: Final = r"(quarter IS NOT NULL OR event ~ '\.(show|list|search|find)_')"
IN_RUN: Final = "SELECT {columns} FROM audit.entry WHERE xid >= %s AND xid < %s AND {kind} ORDER BY id"
LEFT_OVER: Final = (
    "SELECT {columns} FROM audit.entry e WHERE {kind} AND NOT EXISTS (SELECT FROM audit.seal s"
    " WHERE s.kind IN ('acts', 'readings') AND e.id = ANY (s.entry_ids)) ORDER BY id"
)


@dataclass(frozen=True)
class Newest:
    """The seal the next one is chained to; before the first there is a beginning of zeros."""

    seq: int = 0
    to_xid: int = 0
    digest: bytes = BEGINNING


@dataclass(frozen=True)
class Run:
    """From and up to which transaction a run seals."""

    from_xid: int
    to_xid: int


@contextmanager
def as_sealer(*, snapshot: bool = False) -> Iterator[CursorWrapper]:
    """Runs statements in a transaction as the role that reads entries and adds seals, and does no more.

    Only the jobs' own login reaches that role, never the one of the pages.

    With ``snapshot`` all of them see the log as it was at the first.
    """
    with transaction.atomic(using=JOBS, durable=True), connections[JOBS].cursor() as cursor:
        if snapshot:
            cursor.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY")
        cursor.execute("SET LOCAL ROLE houvast_sealer")
        yield cursor


def seal_log() -> int:
    """Seals every entry that is certain to be complete; returns how many. Waits for another sealer."""
    with as_sealer() as cursor:
        run = Run(_newest(cursor).to_xid, _horizon(cursor))
        return _seal_all(cursor, IN_RUN, [run.from_xid, run.to_xid], run)


def seal_restored() -> int:
    """Seals what a backup held unsealed and marks that the chain goes on in another database.

    Transactions are counted anew there. Call it before anybody can sign in; returns how many were sealed.
    """
    with as_sealer() as cursor:
        sealed = _seal_all(cursor, LEFT_OVER, [], Run(0, NO_END))
        horizon = _horizon(cursor)
        _add(cursor, SealKind.RESTORED, (), b"", Run(horizon, horizon))
        return sealed


def seal_lapse(cursor: CursorWrapper, seals: Iterable[int]) -> None:
    """Notes in the chain that the readings of these seals lapsed."""
    until = _newest(cursor).to_xid
    _add(cursor, SealKind.LAPSE, tuple(seals), b"", Run(until, until))


def _horizon(cursor: CursorWrapper) -> int:
    cursor.execute("SELECT pg_snapshot_xmin(pg_current_snapshot())::text::bigint")
    return int(cursor.fetchone()[0])


def _newest(cursor: CursorWrapper) -> Newest:
    """Returns the newest seal; from here on no other sealer adds one until this transaction ends."""
    cursor.execute("SELECT pg_advisory_xact_lock(%s)", [ONE_SEALER])
    cursor.execute("SELECT seq, to_xid, digest FROM audit.seal ORDER BY seq DESC LIMIT 1")
    row = cursor.fetchone()
    return Newest(row[0], row[1], bytes(row[2])) if row else Newest()


def _seal_all(cursor: CursorWrapper, query: str, parameters: list[int], run: Run) -> int:
    total = 0
    for kind, condition in ((SealKind.ACTS, f"NOT {READING}"), (SealKind.READINGS, READING)):
        cursor.execute(query.format(columns=COLUMNS, kind=condition), parameters)
        entries = [EntryFacts(*row) for row in cursor.fetchall()]
        for start in range(0, len(entries), BATCH):
            batch = entries[start : start + BATCH]
            digests = b"".join(entry.digest() for entry in batch)
            _add(cursor, kind, tuple(entry.id for entry in batch), digests, run)
        total += len(entries)
    return total


def _add(cursor: CursorWrapper, kind: SealKind, entries: tuple[int, ...], digests: bytes, run: Run) -> None:
    newest = _newest(cursor)
    seal = SealFacts(
        newest.seq + 1, kind, clock.now(), run.from_xid, run.to_xid, entries, digests, newest.digest
    )
    cursor.execute(
        "INSERT INTO audit.seal (seq, id, kind, sealed_at, from_xid, to_xid, entry_ids, entry_digests,"
        " previous, digest) VALUES (%s, %s, %s, %s, %s, %s, %s, %s, %s, %s)",
        [
            seal.seq,
            ids.new_id(),
            seal.kind,
            seal.sealed_at,
            seal.from_xid,
            seal.to_xid,
            list(seal.entry_ids),
            seal.entry_digests,
            seal.previous,
            seal.digest(),
        ],
    )
