"""Organisations that may be invited, and invitations for an item, as the tests of meetings need them."""

from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from uuid import UUID

from cell.given import a_cell, a_meeting, a_proposal, listed, on_agenda
from houvast.access.offers import waiting_offers
from houvast.access.sealing import seal_content
from houvast.access.services.answer_handover import answer_handover
from houvast.access.values import HandoverState
from houvast.cell.finding.cells import cell_row
from houvast.cell.finding.items import Sent, invitations_of
from houvast.cell.finding.notices import age_on
from houvast.cell.models.cells import Organisation
from houvast.cell.models.meetings import Meeting
from houvast.cell.services.invite import NewInvitations, invite
from houvast.cell.values.cases import MinorCheck
from houvast.cell.values.cells import Mandate, MandateKind, OrganisationContent
from houvast.cell.values.invitations import INVITATION, InvitationParcel, InvitationReply, Way
from houvast.kernel import clock
from houvast.kernel.ids import new_id
from world import Person, Town, build_town

ADULT = 18
CHECKED = date(2026, 1, 5)
DECREE = Mandate(MandateKind.DECREE, "Decree of 8 June 2023", "Read on the official page", CHECKED)
NO_MANDATE = Mandate(MandateKind.NONE, "", "Looked for, not found", CHECKED)


def an_organisation(
    town: Town,
    cell: UUID,
    name: str = "PMS North",
    *,
    mandate: Mandate = DECREE,
    seat_of: str = "",
    until_on: date | None = None,
    superior: str = "The director",
    address: str = "North Street 1\n1000 Brussels",
    language: str = "fr",
) -> UUID:
    """Keeps an organisation with the cell; ``seat_of`` names the service whose management signs in."""
    service = getattr(town, seat_of) if seat_of else None
    row = cell_row_of(town, cell)
    organisation = Organisation(id=new_id(), dossier_id=cell, compartment_id=row)
    content = OrganisationContent(
        name,
        "pms",
        superior,
        address,
        language,
        mandate,
        controller_id=service.id if service else None,
        seat_id=service.seats["management"] if service else None,
        until_on=until_on,
    )
    with town.city.cas.acts() as cas:
        seal_content(cas, organisation, content)
        organisation.save(force_insert=True)
    return organisation.id


def cell_row_of(town: Town, cell: UUID) -> UUID:
    """Returns the compartment of a cell."""
    with town.city.cas.acts():
        return cell_row(cell).compartment_id


@dataclass(frozen=True)
class Planned:
    """A cell with a meeting and one item on its agenda."""

    town: Town
    cell: UUID
    meeting: UUID
    case: UUID
    item: UUID

    def invited(
        self,
        *organisations: UUID,
        way: Way = Way.LETTER,
        urgency: str = "",
        special_reasons: str = "",
        silent: bool = False,
    ) -> tuple[Sent, ...]:
        """Invites organisations as the coordinator; returns all invitations of the item."""
        new = NewInvitations(new_id(), self.item, organisations, way, urgency, special_reasons, silent=silent)
        with self.town.city.cas.acts() as cas:
            invite(cas, new)
        return self.invitations()

    def invitations(self) -> tuple[Sent, ...]:
        """Returns the invitations of the item, as the coordinator sees them."""
        with self.town.city.cas.acts() as cas:
            return invitations_of(cas, [self.item]).get(self.item, ())


def planned(
    town: Town | None = None,
    regime: str = "french_community",
    *,
    born_on: date | None = date(2004, 5, 17),
    held_at: datetime | None = None,
) -> Planned:
    """Plans a meeting with one case on its agenda, three weeks from now."""
    town = town or build_town()
    cell = a_cell(town, regime)
    meeting = a_meeting(town, cell, held_at)
    proposal = a_proposal(born_on=born_on)
    if born_on is not None and age_on(born_on, clock.today()) < ADULT:
        proposal = replace(proposal, minor=MinorCheck("He keeps his school.", "His brother takes him along."))
    case = listed(town, cell, proposal)
    return Planned(town, cell, meeting, case, on_agenda(town, meeting, case))


def invited_for(town: Town, cell: UUID, item: UUID) -> UUID:
    """Invites an organisation by letter for an item, whatever the regime; returns the invitation's number."""
    organisation = an_organisation(town, cell)
    new = NewInvitations(new_id(), item, (organisation,), Way.LETTER, "Three weeks is enough.")
    with town.city.cas.acts() as cas:
        invite(cas, new)
        return invitations_of(cas, [item])[item][0].id


def day_is_over(given: Planned) -> None:
    """Lets the day of a meeting pass; a session would not live as long as a clock that is moved on."""
    with given.town.city.cas.acts():
        Meeting.objects.filter(id=given.meeting).update(held_at=clock.now() - timedelta(days=1))


def in_days(days: int) -> datetime:
    """Returns the moment so many days from now, on the full hour."""
    return (clock.now() + timedelta(days=days)).replace(minute=0, second=0, microsecond=0)


def replied(person: Person, handover: UUID | None, reply: InvitationReply) -> None:
    """Answers an invitation as a management does that signs in."""
    assert handover is not None
    state = HandoverState.ACCEPTED if reply.comes else HandoverState.DECLINED
    with person.acts() as actor:
        answer_handover(actor, handover, state, reply)


def parcels(person: Person) -> list[InvitationParcel]:
    """Returns the invitations that wait for somebody, the oldest first."""
    with person.acts() as actor:
        return [one.parcel for one in waiting_offers(actor, INVITATION, InvitationParcel)]
