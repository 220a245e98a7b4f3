"""The fixed seats beside the organisations that are invited, as an invitation lists them."""

from collections.abc import Iterable
from datetime import date

from houvast.access.actor import Actor
from houvast.access.dossiers import dossier
from houvast.access.functions import functions_of
from houvast.access.values import FunctionKeyKind
from houvast.cell.finding.cells import OwnCell
from houvast.cell.finding.sitting import seats_of
from houvast.cell.values.cells import SeatKind
from houvast.cell.values.invitations import Invited


def invited_seats(actor: Actor, cell: OwnCell, day: date) -> tuple[Invited, ...]:
    """Returns the fixed seats as a list of those invited has them: by their key's name, or their holder's."""
    keys = (
        (SeatKind.MAYOR, cell.mayor_function_id),
        (SeatKind.POLICE, cell.police_function_id),
        (SeatKind.PREVENTION, cell.prevention_function_id),
    )
    controller = dossier(cell.id).controller_id
    named = {key.id: key.name for key in functions_of([controller], FunctionKeyKind.SEAT)}
    held = [
        seat for seat in seats_of(actor, cell.id) if seat.content.holds_on(day) and not seat.content.is_deputy
    ]
    found: list[Invited] = []
    for kind, key in keys:
        if key is None:
            found += [
                Invited(seat.id, seat.content.holder, is_seat=True, may_share=True)
                for seat in held
                if seat.content.kind is kind
            ]
        else:
            name = named.get(key, "")
            found.append(Invited(key, name, True, True, controller, key))  # noqa: FBT003 - as declared
    return tuple(found)


def names_of(invited: Iterable[Invited]) -> tuple[str, ...]:
    """Returns the names on a list of those invited; a seat without one is left out."""
    return tuple(one.name for one in invited if one.name)
