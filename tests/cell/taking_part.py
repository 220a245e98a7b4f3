"""A city that invites two services, as the tests of an invited organisation's own side need it.

Siham answers for the centre, Paul goes there; Gina guides there and takes part. Solange answers elsewhere.
Built once for these tests: the shared town keeps its people.
"""

from datetime import timedelta
from functools import cache
from uuid import UUID

from django.db import connections

from cell.given import a_cell, a_meeting, listed, on_agenda
from houvast.access.sealing import unseal_content
from houvast.access.services.send_handover import NewHandover, send_handover
from houvast.access.values import Function
from houvast.cell.finding.cells import item_row, meeting_row
from houvast.cell.services.answer_invitation import Answering, answer_invitation
from houvast.cell.services.compose_extract import NewExtract, compose_extract
from houvast.cell.services.give_slips import NewSlips, give_slips
from houvast.cell.services.name_participant import Naming, name_participant
from houvast.cell.services.write_statement import write_statement
from houvast.cell.values.cases import Provenance, SourceKind, Statement
from houvast.cell.values.extracts import GivenStatement
from houvast.cell.values.invitations import INVITATION, InvitationParcel, Invited
from houvast.cell.values.meetings import ItemContent
from houvast.cell.values.slips import SlipSaid
from houvast.kernel import clock
from houvast.kernel.ids import new_id
from world import Person, Service, Town, build_town, hire, partners

PERSON = "Younes Haddad"
OBJECTIVE = "To agree who keeps in touch with Younes."


@cache
def region() -> Town:
    """Builds the city and its two invited services, known to each other, in the French Community."""
    town = build_town()
    assert town.city
    hire(town.centre, "paul", Function.PARTICIPANT)
    hire(town.centre, "gina", Function.GUIDE, Function.PARTICIPANT)
    partners(town.centre, town.elsewhere)
    for service in (town.centre, town.elsewhere):
        in_regime(service, "french_community")
    return town


def in_regime(service: Service, name: str) -> None:
    """Says in which regime a service works."""
    with connections["owner"].cursor() as cursor:
        cursor.execute("UPDATE access.controller SET regime = %s WHERE id = %s", [name, service.id])


def management(service: Service) -> UUID:
    """The seat to which a service is written."""
    return service.seats["management"]


def others(town: Town) -> tuple[Invited, ...]:
    """Who is invited for an item: both services, and the police seat."""
    return (
        Invited(
            new_id(),
            "Centre",
            is_seat=False,
            may_share=True,
            controller_id=town.centre.id,
            seat_id=management(town.centre),
        ),
        Invited(
            new_id(),
            "Elsewhere",
            is_seat=False,
            may_share=True,
            controller_id=town.elsewhere.id,
            seat_id=management(town.elsewhere),
        ),
        Invited(
            new_id(),
            "Police",
            is_seat=True,
            may_share=True,
            controller_id=town.city.id,
            seat_id=town.city.seats["police"],
        ),
        Invited(new_id(), "School, without an account", is_seat=False, may_share=True),
    )


def invited(town: Town, service: Service | None = None) -> UUID:
    """Sends an invitation for somebody on the list; returns the number of what waits."""
    cell = a_cell(town)
    item = on_agenda(town, a_meeting(town, cell), listed(town, cell))
    with town.city.cas.acts() as cas:
        row = item_row(item)
        content = unseal_content(cas, row, ItemContent)
        parcel = InvitationParcel(
            content.tag,
            "Cell of the city",
            "federal",
            PERSON,
            OBJECTIVE,
            meeting_row(row.meeting_id).held_at,
            "Town hall, room 2",
            others(town),
            "fwb_decree.6",
            room_seat_id=town.city.seats["coordinator"],
        )
        seat = management(service or town.centre)
        return send_handover(cas, NewHandover(new_id(), INVITATION, row.compartment_id, seat, parcel))


def coming(town: Town, service: Service | None = None, person: Person | None = None) -> UUID:
    """Has a service come; returns what it keeps of it."""
    number = new_id()
    handover = invited(town, service)
    with (person or town.centre.siham).acts() as superior:
        answer_invitation(superior, Answering(handover, number, in_care=True, comes=True))
    return number


def named(town: Town, participation: UUID, *people: Person) -> None:
    """Has Siham name who goes."""
    with town.centre.siham.acts() as siham:
        for person in people:
            name_participant(siham, Naming(participation, person.user_id))


def given(words: str = "He trains on Thursdays.", **more: bool) -> GivenStatement:
    """A statement with all it needs."""
    statement = Statement(
        words, "His trainer", SourceKind.SEEN, Provenance.PARTNER, category="social_context"
    )
    return GivenStatement(statement, "To keep what goes well", "Art. 9", **more)


def drafted(person: Person, participation: UUID, statement: GivenStatement | None = None) -> UUID:
    """Writes a statement that may be given; returns its number."""
    number = new_id()
    with person.acts() as actor:
        write_statement(actor, participation, number, statement or given())
    return number


def composed(town: Town, person: Person, participation: UUID, *seats: UUID, in_room: bool = False) -> UUID:
    """Gives an extract of one statement, to Solange's service unless others are named."""
    statement, number = drafted(person, participation), new_id()
    chosen = seats or (management(town.elsewhere),)
    with person.acts() as actor:
        day = clock.today() + timedelta(days=30)
        compose_extract(
            actor,
            NewExtract(number, participation, (statement,), chosen, day, in_room=in_room),
        )
    return number


def slipped(town: Town, tag: UUID, said: SlipSaid, *seats: UUID, extract: UUID | None = None) -> None:
    """Has Cas give slips that lie there for two hours."""
    with town.city.cas.acts() as cas:
        until = clock.now() + timedelta(hours=2)
        give_slips(cas, seats or (management(town.centre),), NewSlips(tag, said, until, extract))
