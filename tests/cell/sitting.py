"""Who sits in a cell, whom it may invite and what it agreed, made through the services a coordinator uses."""

from dataclasses import replace
from datetime import date, timedelta
from uuid import UUID

from houvast.cell.selectors.show_cell import CellPage, show_cell
from houvast.cell.services.add_organisation import NewOrganisation, add_organisation
from houvast.cell.services.hold_role_exercise import NewExercise, hold_role_exercise
from houvast.cell.services.name_recipient import name_recipient
from houvast.cell.services.seat_holder import NewSeat, seat_holder
from houvast.cell.services.write_document import NewDocument, write_document
from houvast.cell.values.cells import (
    Mandate,
    MandateKind,
    OrganisationContent,
    Recipient,
    SeatContent,
    SeatKind,
)
from houvast.cell.values.documents import DocumentKind
from houvast.kernel import clock
from houvast.kernel.ids import new_id
from world import Person, Town

LONG_AGO = date(2024, 1, 1)
MAYOR = SeatContent(SeatKind.MAYOR, "City", "Mira Mayor", is_deputy=False, from_on=LONG_AGO)
POLICE = SeatContent(SeatKind.POLICE, "", "Pol Officer", is_deputy=False, from_on=LONG_AGO)
PREVENTION = SeatContent(SeatKind.PREVENTION, "", "Prisca Official", is_deputy=False, from_on=LONG_AGO)
WELFARE = OrganisationContent(
    "Welfare centre",
    "welfare",
    "The head of the service",
    "Quay 1\nCity",
    "nl",
    Mandate(MandateKind.DECREE, "Decree of 21 May 2021", "Official gazette", LONG_AGO),
)
RECIPIENT = Recipient("The service the law means", "Opinion of the lawyer", LONG_AGO)


def cleared(until_on: date | None = None) -> SeatContent:
    """A police seat whose clearance was checked, for a year unless another day is said."""
    return replace(POLICE, clearance_until=until_on or clock.today() + timedelta(days=365))


def seated(town: Town, cell: UUID, content: SeatContent = MAYOR) -> UUID:
    """Seats somebody; returns the number."""
    with town.city.cas.acts() as cas:
        return seat_holder(cas, NewSeat(new_id(), cell, content))


def all_seated(town: Town, cell: UUID) -> tuple[UUID, UUID, UUID]:
    """Seats a mayor, a police officer and a prevention official who sign in."""
    mayor = seated(town, cell, replace(MAYOR, user_id=town.city.mira.user_id))
    police = seated(town, cell, replace(cleared(), user_id=town.city.pol.user_id))
    return mayor, police, seated(town, cell, replace(PREVENTION, user_id=town.city.prisca.user_id))


def added(town: Town, cell: UUID, content: OrganisationContent = WELFARE) -> UUID:
    """Adds an organisation; returns its number."""
    with town.city.cas.acts() as cas:
        return add_organisation(cas, NewOrganisation(new_id(), cell, content))


def written(
    town: Town, cell: UUID, text: str = "We begin on time.", kind: DocumentKind = DocumentKind.HOUSE_RULES
) -> UUID:
    """Writes a version of a document; returns its number."""
    with town.city.cas.acts() as cas:
        return write_document(cas, NewDocument(new_id(), cell, kind, "nl", text))


def exercised(town: Town, cell: UUID, *parties: UUID, on: date | None = None) -> UUID:
    """Holds the exercise on roles; returns its number."""
    with town.city.cas.acts() as cas:
        return hold_role_exercise(cas, NewExercise(new_id(), cell, on or clock.today(), parties))


def recipient_named(town: Town, cell: UUID) -> UUID:
    """Names a recipient of feedback sheets; returns its number."""
    with town.city.cas.acts() as cas:
        name_recipient(cas, cell, RECIPIENT)
    return RECIPIENT.id


def seen(person: Person, cell: UUID) -> CellPage:
    """Reads a cell."""
    with person.acts() as actor:
        return show_cell(actor, cell)
