"""Writes the log: one insert in the transaction of the change; the database sets who and when.

Entries carry ids and event names only, so that the log can be kept long and shown to the person concerned.
"""

from uuid import UUID

from django.db import DEFAULT_DB_ALIAS, connection, connections


def record(
    event: str, *, dossier: UUID | None = None, subject: UUID | None = None, using: str | None = None
) -> None:
    """Writes one entry about what the acting user just did; without a log there is no act."""
    with connections[using or DEFAULT_DB_ALIAS].cursor() as cursor:
        cursor.execute(
            "INSERT INTO audit.entry (at, event, dossier_id, subject_id, xid) VALUES (now(), %s, %s, %s, 0)",
            [event, dossier, subject],
        )


def record_reading(event: str, *, dossier: UUID) -> None:
    """Writes that a dossier was opened, once per actor and quarter of an hour."""
    with connection.cursor() as cursor:
        cursor.execute(
            "INSERT INTO audit.entry (at, event, dossier_id, quarter, xid) VALUES (now(), %s, %s, now(), 0)"
            " ON CONFLICT DO NOTHING",
            [event, dossier],
        )
