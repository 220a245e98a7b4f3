"""What the acts on a seat share: checking one against its cell."""

from uuid import UUID

from houvast.access.functions import members_of
from houvast.cell.finding.cells import OwnCell
from houvast.cell.values.cells import SeatContent, SeatKind
from houvast.kernel.errors import Invalid, NotFound
from houvast.kernel.messages import message


def function_of(cell: OwnCell, kind: SeatKind) -> UUID | None:
    """Returns the key of a seat, nobody's where nobody signs in for it."""
    return {
        SeatKind.MAYOR: cell.mayor_function_id,
        SeatKind.POLICE: cell.police_function_id,
        SeatKind.PREVENTION: cell.prevention_function_id,
    }[kind]


def check_seat(cell: OwnCell, seat: SeatContent) -> None:
    """Raises Invalid for a seat that is not whole, NotFound for an account that has no part in it."""
    if not seat.holder.strip():
        raise Invalid(message("Write who sits there, or choose a colleague."))
    is_mayor = seat.kind is SeatKind.MAYOR
    if is_mayor and seat.municipality not in cell.content.municipalities:
        raise Invalid(message("Choose the municipality of this mayor: each is competent for their own."))
    if not is_mayor and seat.municipality:
        raise Invalid(message("Only a mayor's seat is of one municipality."))
    if seat.clearance_until is not None and seat.kind is not SeatKind.POLICE:
        raise Invalid(message("The law asks a clearance of the police seat alone. Leave the day empty."))
    if seat.until_on is not None and seat.until_on < seat.from_on:
        raise Invalid(message("Somebody's time ends after it began."))
    function = function_of(cell, seat.kind)
    if seat.user_id is not None and (function is None or seat.user_id not in members_of(function)):
        raise NotFound(message("This does not exist, or not for you."))
