"""Writes the log: one insert in the transaction of the change; the database sets who and when.

Entries carry ids and event names only, so that the log can be kept long and shown to the person concerned.
"""

from uuid import UUID

from django.db import connection

from houvast.audit.models import Entry
from houvast.kernel import clock


def record(
    event: str, *, dossier: UUID | None = None, subject: UUID | None = None, using: str | None = None
) -> None:
    """Writes one entry about what the acting user just did; without a log there is no act."""
    Entry.objects.using(using).create(event=event, dossier_id=dossier, subject_id=subject, at=clock.now())


def record_reading(event: str, *, dossier: UUID) -> None:
    """Writes that a dossier was opened, once per actor and quarter of an hour."""
    with connection.cursor() as cursor:
        cursor.execute(
            "INSERT INTO audit.entry (at, event, dossier_id, quarter, xid) VALUES (now(), %s, %s, now(), 0)"
            " ON CONFLICT DO NOTHING",
            [event, dossier],
        )
