"""Whom the mayor can invite: organisations by their superior or management; the fixed seats beside them."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.dossiers import dossier
from houvast.access.functions import functions_of
from houvast.access.sealing import load_keys, unseal_content, unseal_whole
from houvast.access.values import FunctionKeyKind
from houvast.cell.finding.cells import FOREIGN, OwnCell
from houvast.cell.models.cells import Organisation, Seat
from houvast.cell.values.cells import OrganisationContent, SeatContent, SeatKind
from houvast.cell.values.invitations import Invited
from houvast.kernel.errors import NotFound


@dataclass(frozen=True)
class Invitable:
    """An organisation of the cell, with its mandate and to whom an invitation goes."""

    id: UUID
    content: OrganisationContent

    def is_there_on(self, day: date) -> bool:
        """Returns whether it still takes part on a day."""
        return self.content.until_on is None or day <= self.content.until_on

    @property
    def has_account(self) -> bool:
        """Whether its management reads invitations in Houvast."""
        return self.content.seat_id is not None

    def as_invited(self) -> Invited:
        """Returns how it stands in the list of those invited; without a mandate it cannot share."""
        content = self.content
        return Invited(
            self.id,
            content.name,
            is_seat=False,
            may_share=content.mandate.may_share,
            controller_id=content.controller_id,
            seat_id=content.seat_id,
        )


def organisations_of(actor: Actor, cell_id: UUID) -> tuple[Invitable, ...]:
    """Returns the organisations of a cell, by name; a constant number of queries."""
    rows = list(Organisation.objects.filter(dossier_id=cell_id))
    load_keys(actor, rows)
    found = [Invitable(row.id, content) for row, content in unseal_whole(actor, rows, OrganisationContent)]
    return tuple(sorted(found, key=lambda one: (one.content.name.casefold(), one.id)))


def organisation_of(actor: Actor, organisation_id: UUID) -> Invitable:
    """Returns one organisation; raises NotFound."""
    row = Organisation.objects.filter(id=organisation_id).first()
    if row is None:
        raise NotFound(FOREIGN)
    return Invitable(row.id, unseal_content(actor, row, OrganisationContent))


def seats_of(actor: Actor, cell: OwnCell, day: date) -> tuple[Invited, ...]:
    """Returns the fixed seats as a list of those invited has them: by their key's name, or their holder's."""
    keys = (
        (SeatKind.MAYOR, cell.mayor_function_id),
        (SeatKind.POLICE, cell.police_function_id),
        (SeatKind.PREVENTION, cell.prevention_function_id),
    )
    controller = dossier(cell.id).controller_id
    named = {key.id: key.name for key in functions_of([controller], FunctionKeyKind.SEAT)}
    held = _holders(actor, cell.id, day)
    found: list[Invited] = []
    for kind, key in keys:
        if key is None:
            found += held.get(kind, [])
        else:
            name = named.get(key, "")
            found.append(Invited(key, name, True, True, controller, key))  # noqa: FBT003 - as declared
    return tuple(found)


def _holders(actor: Actor, cell_id: UUID, day: date) -> dict[SeatKind, list[Invited]]:
    rows = list(Seat.objects.filter(dossier_id=cell_id))
    load_keys(actor, rows)
    found: dict[SeatKind, list[Invited]] = {}
    for row, content in unseal_whole(actor, rows, SeatContent):
        if content.holds_on(day) and not content.is_deputy:
            one = Invited(row.id, content.holder, is_seat=True, may_share=True)
            found.setdefault(content.kind, []).append(one)
    return found


def names_of(invited: Iterable[Invited]) -> tuple[str, ...]:
    """Returns the names on a list of those invited; a seat without one is left out."""
    return tuple(one.name for one in invited if one.name)
