"""What became of an extract where it was given: said by the seat that holds it, or by a recall.

The rows are the consultation's; that their moments move by acts of the database alone is a matter of access.
"""

from uuid import UUID

from django.db import connection

from houvast.access.database_errors import speaking


def see_receipts(extract_id: UUID) -> None:
    """Notes when a seat of the actor's first opened an extract; a later time does nothing."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT cell.see_extract(%s)", [extract_id])


def drop_receipts(extract_id: UUID) -> None:
    """Notes that a seat of the actor's did away with an extract."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT cell.drop_receipts(%s)", [extract_id])


def recall_receipts(extract_id: UUID) -> None:
    """Notes that an extract of the own service was recalled; its slips go. Raises NotFound."""
    with speaking(), connection.cursor() as cursor:
        cursor.execute("SELECT cell.recall_receipts(%s)", [extract_id])


def confirm_receipt(receipt_id: UUID) -> bool:
    """Notes that a seat of the actor's confirmed a recall; returns whether this call did it."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT cell.confirm_recall(%s)", [receipt_id])
        return bool(cursor.fetchone()[0])
