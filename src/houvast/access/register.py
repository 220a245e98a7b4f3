"""The register of what must never come back: ids only, kept outside the database and its backups.

A restore replays it, so that an old copy cannot undo a withdrawal, an erasure, a recall, a closed account or
a changed password. A line is written and flushed to disk before its change commits: a line too many (the
change failed after all) closes something that can be given again; a line too few would open something.
"""

import json
import os
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from uuid import UUID

from django.conf import settings

from houvast.kernel import clock
from houvast.kernel.errors import Conflict

FILE = Path("register", "register.jsonl")


@dataclass(frozen=True)
class Line:
    """What happened to which id, when, and for whom."""

    at: datetime
    what: str
    subject: UUID
    receiver: UUID | None = None


def write_down(what: str, subject: UUID, receiver: UUID | None = None) -> None:
    """Appends one line: what happened to which id, and for whom."""
    line = {"at": clock.now().isoformat(), "what": what, "subject": str(subject)}
    if receiver is not None:
        line["receiver"] = str(receiver)
    _append([line])


def write_down_all(what: str, subjects: Iterable[UUID]) -> None:
    """Appends a line for each id to which the same happened, in one go."""
    now = clock.now().isoformat()
    _append([{"at": now, "what": what, "subject": str(subject)} for subject in subjects])


def _append(lines: Iterable[Mapping[str, str]]) -> None:
    path = settings.HOME / FILE
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
    try:
        os.write(descriptor, b"".join(json.dumps(line).encode() + b"\n" for line in lines))
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def read_lines(content: bytes) -> tuple[Line, ...]:
    """Returns the lines of a register, oldest first; raises Conflict where one cannot be read.

    A last line without an end was being written when the machine stopped: its change never committed.
    """
    whole, _, _ = content.rpartition(b"\n")
    return tuple(_line(number, raw) for number, raw in enumerate(whole.splitlines(), start=1))


def _line(number: int, raw: bytes) -> Line:
    try:
        facts = json.loads(raw)
        receiver = facts.get("receiver")
        return Line(
            datetime.fromisoformat(facts["at"]),
            str(facts["what"]),
            UUID(facts["subject"]),
            UUID(receiver) if receiver else None,
        )
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise Conflict("Line %(number)s of the register cannot be read.", number=number) from error
