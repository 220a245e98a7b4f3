"""Finds who can be there for an item: the fixed seats and those invited for it, and nobody else (F5, F6)."""

from dataclasses import dataclass
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.dossiers import dossier
from houvast.access.functions import functions_of
from houvast.access.values import FunctionKeyKind
from houvast.cell.finding.cells import FOREIGN, OwnCell
from houvast.cell.finding.items import AboutItem, invitations_of
from houvast.cell.finding.sitting import organisations_of, seats_of
from houvast.cell.values.cells import SeatKind
from houvast.cell.values.meetings import AttendeeKind
from houvast.kernel import clock
from houvast.kernel.errors import NotFound


@dataclass(frozen=True)
class Expected:
    """Somebody who can be there. ``comes`` is what an organisation answered; a seat is not asked.

    ``function_id`` is the key that what they are given is sealed to; nobody's without an account.
    """

    id: UUID
    kind: AttendeeKind
    who: str
    seat: SeatKind | None = None
    is_deputy: bool = False
    comes: bool | None = None
    function_id: UUID | None = None
    controller_id: UUID | None = None
    seat_name: str = ""

    @property
    def organisation(self) -> str:
        """The organisation, or the seat by its name: who somebody is stands in no action."""
        return self.seat_name or self.who


def expected_for(actor: Actor, about: AboutItem) -> tuple[Expected, ...]:
    """Returns who can be there: seats with their deputies of today, then organisations by name."""
    return (*_seats(actor, about.cell), *_organisations(actor, about))


def one_expected(actor: Actor, about: AboutItem, attendee_id: UUID) -> Expected:
    """Returns one of them; raises NotFound for whoever is not invited for this item."""
    for one in expected_for(actor, about):
        if one.id == attendee_id:
            return one
    raise NotFound(FOREIGN)


def _seats(actor: Actor, cell: OwnCell) -> tuple[Expected, ...]:
    keys = {
        SeatKind.MAYOR: cell.mayor_function_id,
        SeatKind.POLICE: cell.police_function_id,
        SeatKind.PREVENTION: cell.prevention_function_id,
    }
    controller, today = dossier(cell.id).controller_id, clock.today()
    named = {key.id: key.name for key in functions_of([controller], FunctionKeyKind.SEAT)}
    sitting = [seat for seat in seats_of(actor, cell.id) if seat.content.holds_on(today)]
    found = [
        Expected(
            seat.id,
            AttendeeKind.SEAT,
            seat.content.holder,
            seat.content.kind,
            seat.content.is_deputy,
            function_id=(key := keys[seat.content.kind]),
            controller_id=controller,
            seat_name=named.get(key, "") if key else "",
        )
        for seat in sitting
    ]
    filled = {seat.content.kind for seat in sitting}
    for kind, key in keys.items():
        if key is not None and kind not in filled:
            found.append(
                Expected(key, AttendeeKind.SEAT, named.get(key, ""), kind, False, None, key, controller)  # noqa: FBT003
            )
    return tuple(found)


def _organisations(actor: Actor, about: AboutItem) -> tuple[Expected, ...]:
    known = {one.id: one.content for one in organisations_of(actor, about.cell.id)}
    found = []
    for sent in invitations_of(actor, [about.item.id]).get(about.item.id, ()):
        content = known.get(sent.content.organisation_id)
        found.append(
            Expected(
                sent.content.organisation_id,
                AttendeeKind.ORGANISATION,
                sent.content.name,
                comes=sent.standing.comes,
                function_id=content.seat_id if content else None,
                controller_id=content.controller_id if content else None,
            )
        )
    return tuple(found)
