"""Changing for which keys the fixed seats sign in: what a key was given for its seat moves with the seat.

What the new key opens is sealed before the old one loses it: whoever gives their own away can still give it.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.dossiers import dossier
from houvast.access.functions import functions_of, members_of
from houvast.access.grants import GivenAccess, grants_within
from houvast.access.receipts import leave_seat
from houvast.access.rules import must
from houvast.access.sealing import seal_content
from houvast.access.services.give_grant import NewGrant, give_grant
from houvast.access.services.withdraw_grant import withdraw_grant
from houvast.access.values import FunctionKeyKind, GrantReason, ReceiverKind
from houvast.audit import log
from houvast.cell.finding.cells import OwnCell, own_cell
from houvast.cell.finding.own_seats import own_seats
from houvast.cell.finding.sitting import seats_of
from houvast.cell.models.cases import Case
from houvast.cell.models.cells import Seat
from houvast.cell.models.sheets import GivenSheet
from houvast.cell.services._cells import take_cell
from houvast.cell.services._seats import function_of
from houvast.cell.values.cells import SeatKind
from houvast.kernel.errors import NotAllowed, NotFound
from houvast.kernel.messages import message


@dataclass(frozen=True)
class SeatKeys:
    """With which key each fixed seat signs in; nobody's where paper is enough."""

    mayor: UUID | None
    police: UUID | None
    prevention: UUID | None

    def of(self, kind: SeatKind) -> UUID | None:
        """Returns the key of a seat."""
        return {
            SeatKind.MAYOR: self.mayor,
            SeatKind.POLICE: self.police,
            SeatKind.PREVENTION: self.prevention,
        }[kind]


def key_seats(actor: Actor, cell_id: UUID, keys: SeatKeys) -> None:
    """Puts these keys in the place of those before.

    Raises NotFound for a seat of others; NotAllowed for the mayor's key by anybody but who sits with it, and
    for the police's by whoever does not coordinate this cell: their sheets lie with no other.
    """
    must(actor, "cell.key_seats")
    row, _ = take_cell(actor, cell_id)
    cell = own_cell(actor, cell_id)
    changed = [kind for kind in SeatKind if function_of(cell, kind) != keys.of(kind)]
    if not changed:
        return
    _check(actor, cell, keys, changed)
    gone = {function for kind in changed if (function := function_of(cell, kind)) is not None}
    cases = _cases(cell)
    parts = _parts(cell, cases, keys)
    before = grants_within({*gone, *parts}, {cell.id, *cases})
    _give(actor, parts, before)
    for function in sorted(gone - set(parts)):
        leave_seat(cell.id, function)
    row.mayor_function_id, row.police_function_id = keys.mayor, keys.police
    row.prevention_function_id = keys.prevention
    row.save(update_fields=["mayor_function_id", "police_function_id", "prevention_function_id"])
    _unseat(actor, cell, keys, changed)
    log.record("cell.key_seats", dossier=cell.id)
    _take(actor, cell, gone, parts, before)


def _check(actor: Actor, cell: OwnCell, keys: SeatKeys, changed: list[SeatKind]) -> None:
    known = {one.id for one in functions_of([dossier(cell.id).controller_id], FunctionKeyKind.SEAT)}
    if not {one for one in (keys.of(kind) for kind in changed) if one is not None} <= known:
        raise NotFound(message("This does not exist, or not for you."))
    mine, mayor = own_seats(actor), cell.mayor_function_id
    if SeatKind.MAYOR in changed and mayor is not None and mayor not in mine and members_of(mayor):
        raise NotAllowed(
            message("Whoever sits with the mayor's key gives it away alone."), rule="cell.key_seats"
        )
    if SeatKind.POLICE in changed and cell.coordinator_function_id not in mine:
        raise NotAllowed(message("The coordinator changes the key of the police."), rule="cell.key_seats")


def _cases(cell: OwnCell) -> dict[UUID, UUID]:
    """The cases of a cell, each with its part that the mayor's seat has."""
    return dict(Case.objects.filter(cell_id=cell.id).values_list("dossier_id", "compartment_id"))


def _parts(cell: OwnCell, cases: Mapping[UUID, UUID], keys: SeatKeys) -> dict[UUID, dict[UUID, GrantReason]]:
    """What each key is to hold for its seats; the coordinators' stays as it is."""
    sheets = GivenSheet.objects.filter(dossier_id__in=list(cases)).values_list("compartment_id", flat=True)
    by_seat = {
        SeatKind.MAYOR: dict.fromkeys(cases.values(), GrantReason.TEAM),
        SeatKind.POLICE: dict.fromkeys(sheets, GrantReason.PART),
        SeatKind.PREVENTION: {},
    }
    held: dict[UUID, dict[UUID, GrantReason]] = {}
    for kind, given in by_seat.items():
        function = keys.of(kind)
        if function is not None:
            held.setdefault(function, {cell.compartment_id: GrantReason.TEAM}).update(given)
    return held


def _give(
    actor: Actor, parts: Mapping[UUID, Mapping[UUID, GrantReason]], before: tuple[GivenAccess, ...]
) -> None:
    held = {(one.receiver_id, one.compartment_id) for one in before}
    for function, wanted in parts.items():
        for part, reason in wanted.items():
            if (function, part) not in held:
                give_grant(actor, NewGrant(part, function, reason, ReceiverKind.FUNCTION))


def _take(
    actor: Actor,
    cell: OwnCell,
    gone: set[UUID],
    parts: Mapping[UUID, Mapping[UUID, GrantReason]],
    before: tuple[GivenAccess, ...],
) -> None:
    """Withdraws what a key holds for no seat any more, the cell itself last; never from the coordinators."""
    for one in sorted(before, key=lambda one: one.compartment_id == cell.compartment_id):
        function = one.receiver_id
        is_over = function in gone and function != cell.coordinator_function_id
        if is_over and one.compartment_id not in parts.get(function, {}):
            withdraw_grant(actor, one.id)


def _unseat(actor: Actor, cell: OwnCell, keys: SeatKeys, changed: list[SeatKind]) -> None:
    """Whoever sits there without belonging to the new key signs in for the seat no more."""
    for seat in seats_of(actor, cell.id):
        content, function = seat.content, keys.of(seat.content.kind)
        if content.kind not in changed or content.user_id is None:
            continue
        if function is None or content.user_id not in members_of(function):
            row = Seat.objects.get(id=seat.id)
            seal_content(actor, row, replace(content, user_id=None))
            row.save(update_fields=["content"])
