"""What the database itself does with the voices about a feedback sheet: it knows no yes from a no."""

from datetime import date
from uuid import UUID

from django.db import connection, connections

from houvast.access.database_errors import speaking


def asked_about(round_id: UUID, found_by: bytes) -> date | None:
    """Returns the day of the meeting a code is asked about; nothing when it is not, or no longer."""
    with connections["signin"].cursor() as cursor:
        cursor.execute("SELECT cell.asked_about(%s, %s)", [round_id, found_by])
        day = cursor.fetchone()[0]
    return day if isinstance(day, date) else None


def lay_down(round_id: UUID, found_by: bytes, laid_down: bytes) -> None:
    """Puts 32 bytes in the place of a code. Nothing comes back."""
    with connections["signin"].cursor() as cursor:
        cursor.execute("SELECT cell.lay_down(%s, %s, %s)", [round_id, found_by, laid_down])


def take_voices(sheet_id: UUID) -> tuple[bytes, ...]:
    """Returns what lies in all places of a sheet, in no order; they are gone then. Raises NotFound."""
    with speaking(), connection.cursor() as cursor:
        cursor.execute("SELECT cell.take_voices(%s)", [sheet_id])
        return tuple(bytes(laid) for (laid,) in cursor.fetchall())


def name_of_sheet(given_id: UUID) -> tuple[str, UUID | None]:
    """Returns an agreed sheet's reference and its service; empty for whom it was not given to."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT reference, controller_id FROM cell.name_of_sheet(%s)", [given_id])
        found = cursor.fetchone()
    return (str(found[0]), found[1]) if found else ("", None)
