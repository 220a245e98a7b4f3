"""Noting who comes and goes …"""

import pytest

from cell.given_room import held, statements_of
from houvast.cell.selectors.show_running_meeting import item_form
from houvast.cell.services.note_arrival import Arrival, note_arrival
from houvast.cell.services.state_opening import Stating, state_opening
from houvast.cell.values.meetings import AttendeeKind
from houvast.kernel.errors import Conflict, Invalid, NotAllowed, NotFound
from houvast.kernel.ids import new_id


def test_is_only_for_who_is_invited_for_the_item() -> None:
    """F5, F6: invited for one case is not invited for the next."""
    room = held(items=2)
    for stranger in (new_id(), room.cell, room.town.centre.id):
        with pytest.raises(NotFound):
            room.came(stranger)
    room.came(room.elsewhere)
    room.ends()
    room.begin(room.items[1])
    with pytest.raises(NotFound):
        room.came(room.elsewhere, item=room.items[1])
    room.came(room.seat("police"), item=room.items[1])
    with pytest.raises(Conflict):
        room.came(room.elsewhere)


def test_begins_anew_with_every_item() -> None:
    """The police seat is there for the first case and not for the second."""
    room = held(items=2)
    extract = room.extract()
    room.came(room.seat("police"), room.elsewhere)
    room.shows(extract)
    room.ends()
    room.begin(room.items[1])
    there = [one.attendance.who for one in room.now(room.items[1]).present]
    assert len(there) == 1
    with pytest.raises(NotFound):
        room.shows(extract, item=room.items[1])
    assert statements_of(room.town.city.pol, room.tag) == ("He trains on Thursdays.",)


def test_asks_who_comes_along_to_sign_for_silence() -> None:
    room = held()
    along = Arrival(room.item, new_id(), "Mrs Peeters", AttendeeKind.INTERPRETER)
    with room.town.city.cas.acts() as cas:
        with pytest.raises(Invalid):
            note_arrival(cas, along)
        with pytest.raises(Invalid):
            note_arrival(
                cas, Arrival(room.item, new_id(), "", AttendeeKind.ACCOMPANYING, signed_silence=True)
            )
        note_arrival(
            cas, Arrival(along.item_id, along.attendee_id, along.who, along.kind, signed_silence=True)
        )
    (one,) = room.now().along
    assert (one.who, one.signed_silence, one.function_id) == ("Mrs Peeters", True, None)


def test_keeps_coming_and_going_in_the_register_once_each() -> None:
    """F6: an attendance register with coming and going per item."""
    room = held()
    room.came(room.elsewhere, room.elsewhere)
    room.left(room.elsewhere, room.elsewhere)
    room.came(room.elsewhere)
    entries = [one for one in room.now().about.content.attendance if one.attendee_id == room.elsewhere]
    assert [one.left_at is None for one in entries] == [False, True]
    with pytest.raises(NotFound):
        room.left(new_id())


def test_is_for_the_coordinators() -> None:
    room = held()
    for person in (room.town.city.mira, room.town.city.pol, room.town.centre.siham):
        with person.acts() as actor:
            with pytest.raises(NotAllowed):
                note_arrival(actor, Arrival(room.item, room.elsewhere))
            with pytest.raises(NotAllowed):
                item_form(actor, room.item)


def test_lets_each_state_the_legal_frame_first_and_once_more_with_one_tap() -> None:
    """F6: opening statements, duties to report included (FWB decree, art. 10)."""
    room = held(items=2)
    police = room.seat("police")
    with room.town.city.cas.acts() as cas, pytest.raises(NotFound):
        state_opening(cas, Stating(room.item, police, "Secrecy, and a duty to report."))
    room.came(police)
    with room.town.city.cas.acts() as cas:
        with pytest.raises(Invalid):
            state_opening(cas, Stating(room.item, police, " "))
        with pytest.raises(Conflict):
            state_opening(cas, Stating(room.item, police, as_before=True))
        state_opening(cas, Stating(room.item, police, "Secrecy, and a duty to report."))
    room.ends()
    second = room.items[1]
    room.begin(second)
    room.came(police, item=second)
    line = room.now(second).present_line(police)
    assert line is not None
    assert (line.frame, line.earlier) == ("", "Secrecy, and a duty to report.")
    with room.town.city.cas.acts() as cas:
        state_opening(cas, Stating(second, police, as_before=True))
    assert [one.frame for one in room.now(second).about.content.openings] == [
        "Secrecy, and a duty to report."
    ]
