"""A meeting that is being held with one case under discussion, as the tests of the room need it."""

from dataclasses import dataclass, replace
from datetime import timedelta
from uuid import UUID

from cell.given import EXCEPTION, a_cell, a_meeting, listed, on_agenda, soon
from cell.given_meetings import an_organisation
from cell.taking_part import given, region
from houvast.access.sealing import unseal_content
from houvast.cell.finding.cells import item_row
from houvast.cell.finding.items import invitations_of
from houvast.cell.finding.running import RunningItem, running_item
from houvast.cell.finding.signing import opened_slip
from houvast.cell.finding.slips import waiting_slips
from houvast.cell.selectors.show_room import RoomScreen, show_room
from houvast.cell.services.answer_invitation import Answering, answer_invitation
from houvast.cell.services.begin_item import begin_item
from houvast.cell.services.begin_meeting import begin_meeting
from houvast.cell.services.close_meeting import close_meeting
from houvast.cell.services.compose_extract import NewExtract, compose_extract
from houvast.cell.services.end_item import ItemEnd, end_item
from houvast.cell.services.invite import NewInvitations, invite
from houvast.cell.services.note_arrival import Arrival, note_arrival
from houvast.cell.services.note_departure import note_departure
from houvast.cell.services.recall_extract import recall_extract
from houvast.cell.services.show_in_room import Showing, show_in_room
from houvast.cell.services.take_from_room import take_from_room
from houvast.cell.services.write_statement import write_statement
from houvast.cell.values.cells import LegalException
from houvast.cell.values.invitations import Way
from houvast.cell.values.meetings import ItemContent
from houvast.cell.values.slips import SlipKind, StatementSlip
from houvast.kernel import clock
from houvast.kernel.ids import new_id
from world import Person, Town


@dataclass
class Held:
    """A cell whose meeting is held; Siham's and Solange's services are invited for its first case."""

    town: Town
    cell: UUID
    meeting: UUID
    cases: tuple[UUID, ...]
    items: tuple[UUID, ...]
    centre: UUID
    elsewhere: UUID
    participation: UUID

    @property
    def item(self) -> UUID:
        """The first item."""
        return self.items[0]

    @property
    def tag(self) -> UUID:
        """What stands for the first item in extracts and slips."""
        with self.town.city.cas.acts() as cas:
            return unseal_content(cas, item_row(self.item), ItemContent).tag

    def seat(self, name: str) -> UUID:
        """The key of a seat of the city."""
        return self.town.city.seats[name]

    def begin(self, item: UUID | None = None) -> None:
        """Begins the meeting and an item."""
        with self.town.city.cas.acts() as cas:
            begin_meeting(cas, self.meeting)
            begin_item(cas, item or self.item)

    def begin_item(self) -> None:
        """Begins its item, once the one before was ended."""
        with self.town.city.cas.acts() as cas:
            begin_item(cas, self.item)

    def next_item(self) -> "Held":
        """Invites both services for the second item too; the same meeting, with that item in front."""
        item = self.items[1]
        _invited(self.town, item, self.centre, self.elsewhere)
        return replace(
            self, cases=self.cases[1:], items=self.items[1:], participation=_coming(self.town, item)
        )

    def came(self, *attendees: UUID, item: UUID | None = None) -> None:
        """Notes that these came."""
        for one in attendees:
            with self.town.city.cas.acts() as cas:
                note_arrival(cas, Arrival(item or self.item, one))

    def left(self, *attendees: UUID, item: UUID | None = None) -> None:
        """Notes that these left."""
        for one in attendees:
            with self.town.city.cas.acts() as cas:
                note_departure(cas, item or self.item, one)

    def extract(self, *words: str, in_room: bool = True, seats: tuple[UUID, ...] = ()) -> UUID:
        """Has Siham give an extract of these statements; returns its number."""
        number, statements = new_id(), []
        with self.town.centre.siham.acts() as siham:
            for one in words or ("He trains on Thursdays.",):
                statements.append(new_id())
                write_statement(siham, self.participation, statements[-1], given(one))
            day = clock.today() + timedelta(days=30)
            new = NewExtract(number, self.participation, tuple(statements), seats, day, in_room=in_room)
            compose_extract(siham, new)
        return number

    def shows(self, extract: UUID, number: int = 0, item: UUID | None = None) -> UUID:
        """Shows a statement; returns the number of what stands on the screen."""
        shown = new_id()
        with self.town.city.cas.acts() as cas:
            show_in_room(cas, Showing(item or self.item, shown, extract, number))
        return shown

    def takes_off(self, shown: UUID) -> None:
        """Takes something off the screen."""
        with self.town.city.cas.acts() as cas:
            take_from_room(cas, shown)

    def recalls(self, extract: UUID) -> None:
        """Has Siham recall an extract."""
        with self.town.centre.siham.acts() as siham:
            recall_extract(siham, extract)

    def ends(self, item: UUID | None = None) -> None:
        """Ends an item with a review in sixty days."""
        with self.town.city.cas.acts() as cas:
            day = clock.today() + timedelta(days=60)
            end_item(cas, ItemEnd(item or self.item, new_id(), day))

    def closes(self) -> None:
        """Closes the meeting."""
        with self.town.city.cas.acts() as cas:
            close_meeting(cas, self.meeting)

    def screen(self) -> RoomScreen:
        """What hangs on the wall."""
        with self.town.city.cas.acts() as cas:
            return show_room(cas, self.meeting)

    def on_screen(self) -> tuple[str, ...]:
        """The words on the wall, in the order in which they were shown."""
        return tuple(one.content.words for one in self.screen().shown)

    def now(self, item: UUID | None = None) -> RunningItem:
        """The item as the coordinators see it."""
        with self.town.city.cas.acts() as cas:
            return running_item(cas, item or self.item)


def held(*, exception: LegalException | None = EXCEPTION, items: int = 1, begun: bool = True) -> Held:
    """Plans a meeting of today, invites two services for its first item, begins both."""
    town = region()
    cell = a_cell(town, "french_community", exception=exception)
    meeting = a_meeting(town, cell, soon())
    cases = tuple(listed(town, cell) for _ in range(items))
    numbers = tuple(on_agenda(town, meeting, case) for case in cases)
    centre = an_organisation(town, cell, "Guidance centre", seat_of="centre")
    elsewhere = an_organisation(town, cell, "Centre elsewhere", seat_of="elsewhere")
    _invited(town, numbers[0], centre, elsewhere)
    found = Held(town, cell, meeting, cases, numbers, centre, elsewhere, _coming(town, numbers[0]))
    if begun:
        found.begin()
    return found


def _invited(town: Town, item: UUID, *organisations: UUID) -> None:
    with town.city.cas.acts() as cas:
        invite(cas, NewInvitations(new_id(), item, organisations, Way.ACCOUNT, "It cannot wait."))


def _coming(town: Town, item: UUID) -> UUID:
    """Has Siham say that her service comes; returns what it keeps of it."""
    number = new_id()
    with town.city.cas.acts() as cas:
        sent = {one.content.name: one.content.handover_id for one in invitations_of(cas, [item])[item]}
    handover = sent["Guidance centre"]
    assert handover
    with town.centre.siham.acts() as siham:
        answer_invitation(siham, Answering(handover, number, in_care=True, comes=True))
    return number


def statements_of(person: Person, tag: UUID) -> tuple[str, ...]:
    """The statements that somebody's seats were given of an item, in the order of giving."""
    with person.acts() as actor:
        said = [opened_slip(actor, row)[1].said for row in waiting_slips(tag)]
    return tuple(one.words for one in said if isinstance(one, StatementSlip))


def kinds_of(person: Person, tag: UUID) -> tuple[SlipKind, ...]:
    """Which kinds of slips somebody's seats were given of an item."""
    with person.acts() as actor:
        return tuple(opened_slip(actor, row)[1].said.kind for row in waiting_slips(tag))
