"""What became of an extract where it was given: said by the seat that holds it, or by a recall.

The rows are the consultation's; that their moments move by acts of the database alone is a matter of access.
"""

from collections.abc import Iterable
from uuid import UUID

from django.db import connection

from houvast.access.database_errors import speaking
from houvast.access.register import write_down
from houvast.access.retired import write_down_withdrawn


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


def end_items(case_id: UUID, tags: Iterable[UUID]) -> None:
    """Recalls what was given for these items of a case that is being closed; taking part is closed too.

    The register has a line for each key and each extract, so that no restored copy opens one again.
    Raises NotFound for whoever does not close it.
    """
    with speaking(), connection.cursor() as cursor:
        cursor.execute("SELECT * FROM cell.end_items(%s, %s)", [case_id, list(tags)])
        gone = cursor.fetchall()
    write_down_withdrawn((part, receiver, mark) for part, receiver, mark, _ in gone)
    for extract in sorted({extract for _, _, _, extract in gone}):
        write_down("recalled_extract", extract)


def confirm_closing(participation_id: UUID) -> bool:
    """Notes that the own service confirmed a closing and its recalls; returns whether this call did it."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT cell.confirm_closing(%s)", [participation_id])
        return bool(cursor.fetchone()[0])


def closings_waiting(case_id: UUID, tags: Iterable[UUID]) -> frozenset[UUID]:
    """Returns which services still have to confirm the closing of a case the actor holds."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT * FROM cell.closings_waiting(%s, %s)", [case_id, list(tags)])
        return frozenset(row[0] for row in cursor.fetchall())


def leave_seat(cell_id: UUID, function_id: UUID) -> None:
    """Takes from a seat's key what was given to it, for good; nothing where it serves another seat.

    Raises NotFound for a seat the actor may not change.
    """
    with speaking(), connection.cursor() as cursor:
        cursor.execute(
            "SELECT compartment_id, receiver_id, signature FROM cell.leave_seat(%s, %s)",
            [cell_id, function_id],
        )
        gone = cursor.fetchall()
    write_down_withdrawn(gone)
