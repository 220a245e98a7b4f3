"""Lets what is past its day go: by the jobs, by date alone, without any key.

A context that keeps something until a day has two functions of the database's in its own schema:
``overdue_dossiers()`` names the dossiers whose keys go, ``lapse()`` deletes. Neither takes an argument, so
that nobody who reaches the jobs' role makes a day come sooner.
"""

from uuid import UUID

from django.db.backends.utils import CursorWrapper

from houvast.access.register import write_down
from houvast.audit.sealing import as_sealer


def lapse(schema: str, kind: str = "") -> int:
    """Deletes what a context keeps no longer; returns how much went. Both are names of our own.

    A context with dossiers of several kinds has two functions for each: ``overdue_kind``, ``lapse_kind``.
    The register learns of each dossier before the change commits: a restore from an older copy replays it.
    """
    overdue, gone = (f"overdue_{kind}", f"lapse_{kind}") if kind else ("overdue_dossiers", "lapse")
    with as_sealer() as cursor:
        for dossier in _numbers(cursor, f"SELECT {schema}.{overdue}()"):
            write_down("erasure", dossier)
        cursor.execute(f"SELECT {schema}.{gone}()")
        return int(cursor.fetchone()[0])


def lapse_by(function: str) -> int:
    """Runs a function of the database's that deletes what a context keeps no longer; returns how much went.

    For what is no dossier's, so that no restore has to learn of it. ``function`` is a name of our own.
    """
    with as_sealer() as cursor:
        cursor.execute(f"SELECT {function}()")
        return int(cursor.fetchone()[0])


def _numbers(cursor: CursorWrapper, statement: str) -> list[UUID]:
    cursor.execute(statement)
    return [UUID(str(row[0])) for row in cursor.fetchall()]
