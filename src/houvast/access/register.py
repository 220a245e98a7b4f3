"""The register of what must never come back: ids only, kept outside the database and its backups.

A restore replays it, so that an old copy cannot undo a withdrawal, an erasure, a recall, a closed account or
a changed password. A line is written and flushed to disk before its change commits: a line too many (the
change failed after all) closes something that can be given again; a line too few would open something.
"""

import json
import os
from uuid import UUID

from django.conf import settings

from houvast.kernel import clock


def write_down(what: str, subject: UUID, receiver: UUID | None = None) -> None:
    """Appends one line: what happened to which id, and for whom."""
    line = {"at": clock.now().isoformat(), "what": what, "subject": str(subject)}
    if receiver is not None:
        line["receiver"] = str(receiver)
    directory = settings.HOME / "register"
    directory.mkdir(mode=0o700, parents=True, exist_ok=True)
    descriptor = os.open(directory / "register.jsonl", os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
    try:
        os.write(descriptor, json.dumps(line).encode() + b"\n")
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
