"""Closing a meeting …"""

from uuid import UUID

import pytest
from django.db import connections

from cell.given_room import Held, held, statements_of
from houvast.cell.finding.rooms import points_of, room_of
from houvast.cell.models.room import Point, Shown
from houvast.cell.retention import lapse_rooms
from houvast.cell.selectors.print_meeting_sheet import print_meeting_sheet
from houvast.cell.selectors.show_running_meeting import show_running_meeting
from houvast.cell.services.agree_action import NewAction, agree_action
from houvast.cell.services.close_meeting import close_meeting
from houvast.cell.services.note_point import NewPoint, note_point
from houvast.cell.services.put_off_item import put_off_item
from houvast.cell.services.show_in_room import Showing, show_in_room
from houvast.cell.values.meetings import MeetingState
from houvast.cell.values.points import PointKind
from houvast.kernel import clock
from houvast.kernel.errors import Conflict, NotAllowed, NotFound, Tampered
from houvast.kernel.ids import new_id


def rows_of(statement: str, *values: object) -> list[tuple[object, ...]]:
    with connections["owner"].cursor() as cursor:
        cursor.execute(statement, values)
        return list(cursor.fetchall()) if cursor.description else []


def discussed(room: Held) -> UUID:
    """An item with a statement shown, an action of each side and a dissent; returns the extract."""
    extract = room.extract()
    room.came(room.elsewhere, room.seat("police"))
    room.shows(extract)
    for owner, what in ((room.elsewhere, "They call Younes."), (room.seat("police"), "They walk by.")):
        with room.town.city.cas.acts() as cas:
            agree_action(cas, NewAction(room.item, new_id(), owner, what, clock.today()))
    with room.town.city.cas.acts() as cas:
        note_point(cas, NewPoint(room.item, new_id(), PointKind.DISSENT, "One would rather wait."))
    return extract


def words_kept(room: Held) -> list[str]:
    with room.town.city.cas.acts() as cas:
        return [point.content.words for point in points_of(cas, room.item)]


def test_waits_until_every_case_was_discussed_or_put_off() -> None:
    room = held(items=2)
    with pytest.raises(Conflict):
        room.closes()
    room.came(room.elsewhere)
    room.ends()
    with pytest.raises(Conflict):
        room.closes()
    with room.town.city.cas.acts() as cas:
        put_off_item(cas, room.items[1], "The school could not come.")
    room.closes()
    room.closes()
    with room.town.city.cas.acts() as cas:
        assert show_running_meeting(cas, room.meeting).state is MeetingState.CLOSED


def test_lets_the_room_vanish_with_its_keys() -> None:
    """F1: what was shown lies nowhere afterwards, and nothing could open it if it did."""
    room = held()
    discussed(room)
    number = room_of(room.item)
    assert rows_of("SELECT 1 FROM keys.wrap WHERE subject_id = %s", number)
    room.ends()
    room.closes()
    assert rows_of("SELECT 1 FROM cell.shown WHERE item_id = %s", room.item) == []
    assert rows_of("SELECT 1 FROM keys.wrap WHERE subject_id = %s", number) == []
    screen = room.screen()
    assert (screen.is_over, screen.person, screen.shown) == (True, "", ())


def test_opens_nothing_even_when_the_rows_are_put_back() -> None:
    """An old copy of the data without the keys: the room stays closed."""
    room = held()
    discussed(room)
    old = rows_of(
        "SELECT id, created_at, dossier_id, compartment_id, item_id, content FROM cell.shown"
        " WHERE item_id = %s",
        room.item,
    )
    room.ends()
    room.closes()
    for row in old:
        rows_of(
            "INSERT INTO cell.shown (id, created_at, dossier_id, compartment_id, item_id, content)"
            " VALUES (%s, %s, %s, %s, %s, %s)",
            *row,
        )
    with room.town.city.cas.acts() as cas:
        assert not Shown.objects.filter(item_id=room.item).exists()
        with pytest.raises((NotFound, Tampered)):
            cas.keyring.compartment(room_of(room.item))
    rows_of("DELETE FROM cell.shown WHERE item_id = %s", room.item)


def test_keeps_points_only_as_far_as_the_exception_allows() -> None:
    """F1: without an exception only the municipality's own actions are left (art. 4 §3)."""
    with_one, without = held(), held(exception=None)
    for room in (with_one, without):
        discussed(room)
        assert len(words_kept(room)) == 3
        room.ends()
        room.closes()
    assert words_kept(with_one) == ["They call Younes.", "They walk by.", "One would rather wait."]
    assert words_kept(without) == ["They walk by."]


def test_leaves_a_sheet_without_names() -> None:
    """F27: references, owners and days; nobody who is discussed is named."""
    room = held()
    discussed(room)
    room.ends()
    with room.town.city.cas.acts() as cas:
        sheet = print_meeting_sheet(cas, room.meeting)
    (item,) = sheet.items
    assert [(one.owner, one.what) for one in item.actions] == [
        ("Centre elsewhere", "They call …."),
        ("Police", "They walk by."),
    ]
    assert "Younes" not in str(sheet)
    assert "Haddad" not in str(sheet)


def test_leaves_what_was_given_until_the_planned_end() -> None:
    room = held()
    discussed(room)
    room.ends()
    room.closes()
    assert statements_of(room.town.elsewhere.solange, room.tag) == ("He trains on Thursdays.",)
    assert statements_of(room.town.city.mira, room.tag) == ()


def test_is_for_the_coordinators() -> None:
    room = held()
    for person in (room.town.city.mira, room.town.city.pol, room.town.centre.siham):
        with person.acts() as actor, pytest.raises(NotAllowed):
            close_meeting(actor, room.meeting)


def test_comes_by_itself_for_a_room_that_nobody_closed() -> None:
    room = held()
    discussed(room)
    lapse_rooms()
    assert rows_of("SELECT 1 FROM cell.shown WHERE item_id = %s", room.item)
    number = room_of(room.item)
    rows_of("UPDATE access.compartment SET created_at = now() - interval '25 hours' WHERE id = %s", number)
    assert lapse_rooms() >= 1
    assert rows_of("SELECT 1 FROM cell.shown WHERE item_id = %s", room.item) == []
    assert rows_of("SELECT 1 FROM keys.wrap WHERE subject_id = %s", number) == []


def test_shows_the_room_to_no_other_seat_while_it_lasts() -> None:
    """F2: the mayor's, the police's and every other seat have their slips, and no row of the room."""
    room = held(exception=None)
    discussed(room)
    people = (room.town.city.mira, room.town.city.pol, room.town.centre.siham, room.town.elsewhere.solange)
    for person in people:
        with person.acts():
            assert not Shown.objects.filter(item_id=room.item).exists()
            assert not Point.objects.filter(compartment_id=room_of(room.item)).exists()


def test_ends_every_act_in_the_room() -> None:
    room = held()
    extract = discussed(room)
    room.ends()
    room.closes()
    with room.town.city.cas.acts() as cas, pytest.raises(Conflict):
        show_in_room(cas, Showing(room.item, new_id(), extract))
