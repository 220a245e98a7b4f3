"""What was withdrawn or replaced never serves again, even when somebody who writes the database puts it back.

A database cannot prove that it is the newest. So the marks of withdrawn wraps and of lost certificates stand
in the register, outside the database and its backups; whoever opens or seals asks it. A mark is a digest of
a signature: what is given anew is signed anew and has another.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import partial
from hashlib import sha256
from pathlib import Path
from threading import Lock
from typing import Final
from uuid import UUID

from django.conf import settings
from django.db import connection, transaction

from houvast.access.register import FILE, write_down, write_down_all

RETIRED: Final = "retired"
MARKED: Final = re.compile(rb'"what": "retired", "subject": "([0-9a-f-]{36})"')


def mark_of(signature: bytes) -> UUID:
    """Returns the mark of something signed: sixteen bytes that say nothing of it."""
    return UUID(bytes=sha256(signature).digest()[:16])


def signatures_of(receiver: UUID, subject: UUID | None = None) -> set[bytes]:
    """Returns the signatures of what somebody holds, of one compartment or team or of everything.

    With everything come their certificates. The database tells them to whoever may take them away.
    """
    with connection.cursor() as cursor:
        cursor.execute("SELECT signature FROM access.signatures_of(%s, %s)", [receiver, subject])
        return {bytes(row[0]) for row in cursor.fetchall()}


def retire(signatures: Iterable[bytes]) -> None:
    """Writes down, once the act is committed, that these never serve again.

    After the commit: an act that failed after all takes nothing out of use.
    """
    marks = sorted({mark_of(signature) for signature in signatures})
    if marks:
        transaction.on_commit(partial(write_down_all, RETIRED, marks))


def write_down_withdrawn(gone: Iterable[tuple[UUID, UUID, bytes]]) -> None:
    """Writes down whose keys to which parts were destroyed: part, receiver and signature of each.

    No restored copy opens them again: the register has a line for each receiver of a part, written before the
    change commits, and what they held never serves again.
    """
    found = [(part, receiver, bytes(signature)) for part, receiver, signature in gone]
    retire(signature for _, _, signature in found)
    for part, receiver in sorted({(part, receiver) for part, receiver, _ in found}):
        write_down("withdrawal", part, receiver)


def retired_marks() -> frozenset[str]:
    """Returns the marks of all that never serves again; read once a request, in a few microseconds."""
    return _read.marks()


@dataclass
class _Register:
    """The marks in the register, read on from where the last look ended."""

    path: Path | None = None
    end: int = 0
    known: frozenset[str] = frozenset()
    lock: Lock = field(default_factory=Lock)

    def marks(self) -> frozenset[str]:
        path = settings.HOME / FILE
        try:
            size = path.stat().st_size
        except FileNotFoundError:
            size = 0
        if path != self.path or size != self.end:
            with self.lock:
                self._read_on(path, size)
        return self.known

    def _read_on(self, path: Path, size: int) -> None:
        if path != self.path or size < self.end:
            self.path, self.end, self.known = path, 0, frozenset()
        if size <= self.end:
            return
        with path.open("rb") as register:
            register.seek(self.end)
            whole = register.read().rpartition(b"\n")[0]
        self.known |= {found.decode() for found in MARKED.findall(whole)}
        self.end += len(whole) + bool(whole)


_read = _Register()
