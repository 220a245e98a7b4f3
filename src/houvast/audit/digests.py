"""The digest of a day: one number that somebody outside keeps, and that the whole log must still lead to."""

import json
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from django.db import connection
from django.db.backends.utils import CursorWrapper

from houvast.audit.sealing import as_sealer
from houvast.audit.verifying import Kept
from houvast.kernel import clock
from houvast.kernel.errors import Invalid

NEWEST_OF_A_DAY: Final = """
    SELECT DISTINCT ON ((sealed_at AT TIME ZONE %s)::date) seq, sealed_at, digest FROM audit.seal
    ORDER BY (sealed_at AT TIME ZONE %s)::date DESC, seq DESC LIMIT %s
"""
ONE: Final = "SELECT seq, sealed_at, digest FROM audit.seal WHERE seq = %s"


@dataclass(frozen=True)
class Digest:
    """What to keep: the newest seal of a day and its digest in hexadecimal letters."""

    seq: int
    sealed_at: datetime
    digest: str


def newest_digests(days: int) -> tuple[Digest, ...]:
    """Returns the digests of the newest days, as far as whoever asks may see the seals."""
    with connection.cursor() as cursor:
        return _newest(cursor, days)


def newest_digest() -> Digest | None:
    """Returns the newest digest of the log, for a job or a command; None when nothing was sealed yet."""
    with as_sealer() as cursor:
        return next(iter(_newest(cursor, 1)), None)


def one_digest(seal: int) -> Digest | None:
    """Returns the digest of one seal, newer ones or not: a page of the morning gives its file at night."""
    with connection.cursor() as cursor:
        cursor.execute(ONE, [seal])
        return next(iter(_told(cursor)), None)


def _newest(cursor: CursorWrapper, days: int) -> tuple[Digest, ...]:
    cursor.execute(NEWEST_OF_A_DAY, [clock.BELGIUM.key, clock.BELGIUM.key, days])
    return _told(cursor)


def _told(cursor: CursorWrapper) -> tuple[Digest, ...]:
    return tuple(Digest(row[0], row[1], bytes(row[2]).hex()) for row in cursor.fetchall())


def to_file(digest: Digest) -> bytes:
    """Returns a digest as the file that ``verify-log --against`` reads."""
    facts = {"seal": digest.seq, "sealed_at": digest.sealed_at.isoformat(), "digest": digest.digest}
    return json.dumps(facts, indent=1).encode() + b"\n"


def from_file(content: bytes) -> Kept:
    """Returns what a kept file says; raises Invalid when it is none."""
    try:
        facts = json.loads(content)
        return Kept(int(facts["seal"]), bytes.fromhex(facts["digest"]))
    except (ValueError, KeyError, TypeError) as error:
        raise Invalid("This file is no digest of a log.") from error
