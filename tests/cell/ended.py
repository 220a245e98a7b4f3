"""A case that two services and a school without an account took part in, as the tests of its end need it."""

from dataclasses import dataclass
from datetime import timedelta
from uuid import UUID

from cell.given_meetings import Planned, an_organisation, planned
from cell.kept import closed
from cell.taking_part import composed, management, region
from houvast.access.offers import waiting_offers
from houvast.cell.finding.closings import ClosingLine
from houvast.cell.selectors.show_case import show_case
from houvast.cell.services.answer_invitation import Answering, answer_invitation
from houvast.cell.services.note_answer import AnswerNote, note_answer
from houvast.cell.values.invitations import INVITATION, InvitationParcel, Way
from houvast.kernel import clock
from houvast.kernel.ids import new_id
from world import Person, Town


@dataclass(frozen=True)
class Shared:
    """A case on an agenda; what the centre and the service elsewhere keep of taking part."""

    given: Planned
    centre: UUID
    elsewhere: UUID

    @property
    def town(self) -> Town:
        """The town."""
        return self.given.town

    @property
    def case(self) -> UUID:
        """The case's number."""
        return self.given.case

    def extract(self) -> UUID:
        """Has the centre give an extract to the service elsewhere, to the police seat and to the room."""
        seats = (management(self.town.elsewhere), self.town.city.seats["police"])
        return composed(self.town, self.town.centre.siham, self.centre, *seats, in_room=True)

    def closed(self) -> None:
        """Has the mayor close the case."""
        closed(self.town, self.case)

    def lines(self) -> dict[str, ClosingLine]:
        """Who was told of the closing, as the coordinator sees it, by name."""
        with self.town.city.cas.acts() as cas:
            return {line.said.name: line for line in show_case(cas, self.case).closing}


def accepted(person: Person) -> UUID:
    """Has a superior say yes to the newest invitation that waits; returns what the service keeps."""
    number = new_id()
    with person.acts() as actor:
        offer = waiting_offers(actor, INVITATION, InvitationParcel)[-1]
        answer_invitation(actor, Answering(offer.id, number, in_care=True, comes=True))
    return number


def shared(school: Way = Way.PAGE, *, days: int = 21) -> Shared:
    """Invites the centre, the service elsewhere and a school; all three come."""
    town = region()
    given = planned(town, held_at=clock.now() + timedelta(days=days))
    organisations = [
        an_organisation(town, given.cell, "Centre", seat_of="centre"),
        an_organisation(town, given.cell, "Elsewhere", seat_of="elsewhere"),
        an_organisation(town, given.cell, "School", language="nl"),
    ]
    sent = given.invited(*organisations, way=school)
    (of_school,) = (one.id for one in sent if one.content.name == "School")
    with town.city.cas.acts() as cas:
        note_answer(cas, AnswerNote(of_school, comes=True))
    return Shared(given, accepted(town.centre.siham), accepted(town.elsewhere.solange))


def told_by_letter(town: Town) -> UUID:
    """Closes a case that a school without an account took part in; returns the number of what it is told."""
    given = planned(town)
    (sent,) = given.invited(an_organisation(town, given.cell, "School", language="nl"), way=Way.LETTER)
    with town.city.cas.acts() as cas:
        note_answer(cas, AnswerNote(sent.id, comes=True))
    closed(town, given.case)
    with town.city.cas.acts() as cas:
        return show_case(cas, given.case).closing[0].id
