"""What was given in a consultation, recalled or closed, in hands that write rows of their own …"""

from datetime import timedelta
from uuid import UUID

import pytest
from django.db import DatabaseError, connections

from cell.ended import Shared, shared
from cell.given_room import Held, held
from cell.kept import closed
from cell.taking_part import management
from houvast.access.offers import waiting_offers
from houvast.access.sealing import seal_content
from houvast.cell.finding.participations import extract_row, own_participation
from houvast.cell.finding.rooms import room_of
from houvast.cell.models.meetings import Item
from houvast.cell.models.participations import Extract, Kept, Participation
from houvast.cell.models.room import Shown
from houvast.cell.services.answer_invitation import Answering, answer_invitation
from houvast.cell.services.begin_item import begin_item
from houvast.cell.services.note_last_discussion import note_last_discussion
from houvast.cell.values.invitations import INVITATION, InvitationParcel, InvitationReply
from houvast.kernel import clock
from houvast.kernel.errors import Conflict, HouvastError, NotFound
from houvast.kernel.ids import new_id
from security.test_cell_cases import refused_by_the_database, run

RECEIPT = (
    "INSERT INTO cell.receipt (id, created_at, dossier_id, compartment_id, extract_id, controller_id,"
    " function_id)"
    " VALUES (%s, now(), %s, %s, %s, %s, %s)"
)
GIVE = "SELECT access.give_extract(%s, %s, %s, now() + interval '30 days')"


def part_of(extract: UUID) -> UUID:
    return Extract.objects.using("owner").get(id=extract).compartment_id


def test_is_taken_off_the_screen_by_no_receipt_of_another_service() -> None:
    """F9: who received an extract knows its number; a row of theirs beside it moves nothing of it."""
    room = held()
    extract = room.extract(in_room=True, seats=(management(room.town.elsewhere),))
    room.came(room.centre)
    room.shows(extract)
    town = room.town
    with town.elsewhere.solange.acts() as solange:
        offer = waiting_offers(solange, INVITATION, InvitationParcel)[-1]
        number = new_id()
        answer_invitation(solange, Answering(offer.id, number, in_care=True, comes=True))
        own = own_participation(solange, number)
        with refused_by_the_database():
            run(
                RECEIPT, new_id(), number, own.compartment_id, extract, town.elsewhere.id, room.seat("police")
            )
    assert room.on_screen()


def test_is_shown_by_nobody_once_it_was_recalled() -> None:
    """F9: a recall between reading and showing, as two sessions at one moment have it."""
    room = held()
    extract = room.extract(in_room=True)
    room.came(room.centre)
    shown = Shown.objects.using("owner").get(id=room.shows(extract))
    room.recalls(extract)
    again = Shown(
        id=new_id(),
        dossier_id=shown.dossier_id,
        compartment_id=room_of(room.item),
        item_id=room.item,
        extract_id=extract,
    )
    again.content = shown.content
    with room.town.city.cas.acts(), refused_by_the_database():
        again.save(force_insert=True)


def test_reaches_no_seat_as_a_slip_once_it_was_recalled() -> None:
    """F9: a slip of it that was made a moment later would lie there until the meeting ends."""
    room = held()
    extract = room.extract(in_room=True)
    room.recalls(extract)
    slip = (
        "INSERT INTO cell.slip (id, created_at, tag, to_function_id, extract_id, giver_id, giver_version,"
        " sealed, signature, expires_at) VALUES (%s, now(), %s, %s, %s, %s,"
        " (SELECT max(version) FROM keys.public_key WHERE owner_id = %s AND signature IS NOT NULL),"
        " '', '', now() + interval '1 hour')"
    )
    tag, cas = room.tag, room.town.city.cas
    with cas.acts(), refused_by_the_database():
        run(slip, new_id(), tag, room.seat("police"), extract, cas.user_id, cas.user_id)


def test_is_given_to_nobody_anew_once_it_was_recalled() -> None:
    """F12: neither by its giver after the case was closed, nor by saying that it never was recalled."""
    case = shared()
    extract, town = case.extract(), case.town
    part = part_of(extract)
    case.closed()
    with town.centre.siham.acts():
        with refused_by_the_database():
            run(GIVE, new_id(), part, management(town.elsewhere))
        with refused_by_the_database():
            run("UPDATE cell.extract SET recalled_at = NULL WHERE id = %s", extract)
        with refused_by_the_database():
            run(RECEIPT, new_id(), case.centre, part, extract, town.centre.id, town.city.seats["mayor"])
    with town.elsewhere.solange.acts(), pytest.raises(NotFound):
        extract_row(extract)


def laid_anew(case: Shared, row: Participation) -> None:
    """Has the superior delete what says that taking part is closed, and write it anew without."""
    with case.town.centre.siham.acts():
        run("DELETE FROM cell.participation WHERE id = %s", case.centre)
        run(
            "INSERT INTO cell.participation (id, created_at, dossier_id, compartment_id, tag, content)"
            " VALUES (%s, now(), %s, %s, %s, %s)",
            row.id,
            row.dossier_id,
            row.compartment_id,
            row.tag,
            row.content.raw,
        )


def test_leaves_no_way_round_a_closing_by_a_row_laid_anew() -> None:
    """F12: taking part that was closed stays closed, and is confirmed by the act alone."""
    case = shared()
    case.closed()
    row = Participation.objects.using("owner").get(id=case.centre)
    with pytest.raises(DatabaseError, match="goes with its keys"):
        laid_anew(case, row)
    other = shared()
    with case.town.centre.siham.acts() as siham:
        own = own_participation(siham, other.centre)
        new = Participation(
            id=new_id(),
            dossier_id=other.centre,
            compartment_id=own.compartment_id,
            tag=own.tag,
            closing_confirmed_at=clock.now(),
        )
        seal_content(siham, new, own.content)
        with refused_by_the_database():
            new.save(force_insert=True)


def unanswered(case: Held) -> tuple[UUID, UUID]:
    """The number of what waits at the service elsewhere, and a number for what it would keep."""
    with case.town.elsewhere.solange.acts() as solange:
        offer = waiting_offers(solange, INVITATION, InvitationParcel)[-1]
    return offer.id, new_id()


def test_begins_for_no_service_that_answers_after_the_closing() -> None:
    """F12: an invitation that lay there unanswered ends with the case: nobody comes to it."""
    room = held()
    offer, number = unanswered(room)
    room.came(room.centre)
    room.ends()
    room.closes()
    closed(room.town, room.cases[0])
    with room.town.elsewhere.solange.acts() as solange, pytest.raises(HouvastError):
        answer_invitation(solange, Answering(offer, number, in_care=True, comes=True))
    with connections["owner"].cursor() as cursor:
        cursor.execute("SELECT state, parcel IS NULL FROM access.handover WHERE id = %s", [offer])
        assert cursor.fetchone() == ("withdrawn", True)
    assert not Participation.objects.using("owner").filter(id=number).exists()


def test_is_discussed_no_more_once_it_is_closed() -> None:
    """F4, F12: closed while a meeting is held, a case that waits there is not begun."""
    room = held(items=2)
    closed(room.town, room.cases[1])
    room.came(room.centre)
    room.ends()
    assert not Item.objects.using("owner").filter(id=room.items[1]).exists()
    with room.town.city.cas.acts() as cas, pytest.raises(HouvastError):
        begin_item(cas, room.items[1])


def test_is_kept_no_longer_by_a_discussion_after_the_closing() -> None:
    """F12: the clock counts from the last discussion; a case that is closed is discussed no more."""
    case = shared()
    with case.town.centre.siham.acts() as siham:
        note_last_discussion(siham, case.centre, clock.today() - timedelta(days=40))
    case.closed()
    row = Participation.objects.using("owner").get(id=case.centre)
    Participation.objects.using("owner").filter(id=case.centre).update(
        closed_on=clock.today() - timedelta(days=30)
    )
    with case.town.centre.siham.acts() as siham:
        with pytest.raises(Conflict):
            note_last_discussion(siham, case.centre, clock.today())
        with refused_by_the_database():
            run(
                "UPDATE cell.participation SET last_discussed_on = %s WHERE id = %s",
                clock.today(),
                case.centre,
            )
    assert Participation.objects.using("owner").get(id=case.centre).erase_on == row.erase_on


def test_lets_no_receiver_hang_anything_under_the_file_it_comes_from() -> None:
    """F3, F9: sealed to the extract's own key, which its giver holds too, it would read as the giver's."""
    case = shared()
    part = part_of(case.extract())
    for person in (case.town.elsewhere.solange, case.town.city.pol):
        with person.acts() as actor:
            row = Kept(dossier_id=case.centre, compartment_id=part)
            with refused_by_the_database():
                seal_content(actor, row, InvitationReply(comes=True, who=""))
                row.save(force_insert=True)
