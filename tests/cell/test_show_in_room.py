"""Showing something in the room …"""

import pytest

from cell.given_room import held, kinds_of, statements_of
from houvast.cell.services.agree_action import NewAction, agree_action
from houvast.cell.services.note_point import NewPoint, note_point
from houvast.cell.services.show_in_room import Showing, show_in_room
from houvast.cell.values.points import PointKind
from houvast.cell.values.slips import SlipKind
from houvast.kernel import clock
from houvast.kernel.errors import Conflict, Invalid, NotAllowed, NotFound
from houvast.kernel.ids import new_id


def test_gives_it_to_each_key_that_is_there_and_to_nobody_else() -> None:
    """F3, F6: a seat that is not there gets nothing."""
    room = held()
    extract = room.extract("He trains on Thursdays.", "He fetches his sister.")
    room.came(room.elsewhere, room.seat("police"))
    room.shows(extract)
    assert room.on_screen() == ("He trains on Thursdays.",)
    tag = room.tag
    assert statements_of(room.town.city.pol, tag) == ("He trains on Thursdays.",)
    assert statements_of(room.town.elsewhere.solange, tag) == ("He trains on Thursdays.",)
    for absent in (room.town.city.mira, room.town.city.prisca, room.town.centre.siham):
        assert statements_of(absent, tag) == ()


def test_hides_from_who_comes_later_until_it_is_shown_again() -> None:
    room = held()
    extract = room.extract()
    room.came(room.elsewhere)
    room.shows(extract)
    room.came(room.seat("police"))
    assert room.on_screen() == ()
    assert statements_of(room.town.city.pol, room.tag) == ()
    room.left(room.seat("police"))
    assert room.on_screen() == ("He trains on Thursdays.",)
    room.came(room.seat("police"))
    room.shows(extract)
    assert room.on_screen() == ("He trains on Thursdays.",)
    assert len(statements_of(room.town.city.pol, room.tag)) == 1
    assert len(statements_of(room.town.elsewhere.solange, room.tag)) == 1


def test_happens_once_and_is_taken_off_once() -> None:
    room = held()
    extract = room.extract()
    room.came(room.elsewhere)
    shown = new_id()
    for _ in range(2):
        with room.town.city.cas.acts() as cas:
            show_in_room(cas, Showing(room.item, shown, extract))
    assert len(statements_of(room.town.elsewhere.solange, room.tag)) == 1
    room.takes_off(shown)
    room.takes_off(shown)
    assert room.on_screen() == ()
    assert len(statements_of(room.town.elsewhere.solange, room.tag)) == 1


def test_never_shows_what_was_given_to_named_others_before_anybody_else() -> None:
    """F3: an extract goes no further than its receivers."""
    room = held()
    keys = (room.seat("coordinator"), room.seat("police"))
    extract = room.extract(in_room=False, seats=keys)
    room.came(room.seat("police"), room.centre)
    shown = room.shows(extract)
    assert len(room.on_screen()) == 1
    room.came(room.elsewhere)
    assert room.on_screen() == ()
    room.takes_off(shown)
    with pytest.raises(Conflict):
        room.shows(extract)
    assert statements_of(room.town.elsewhere.solange, room.tag) == ()


def test_ends_with_a_recall_for_everybody_at_once() -> None:
    room = held()
    extract = room.extract()
    room.came(room.elsewhere, room.seat("police"))
    room.shows(extract)
    room.recalls(extract)
    assert room.on_screen() == ()
    assert statements_of(room.town.city.pol, room.tag) == ()
    with pytest.raises(NotFound):
        room.shows(extract)


def test_is_for_the_coordinators_and_for_an_item_under_discussion() -> None:
    room = held(begun=False)
    extract = room.extract()
    with pytest.raises(Conflict):
        room.shows(extract)
    room.begin()
    for person in (room.town.city.mira, room.town.city.pol, room.town.centre.siham):
        with person.acts() as actor, pytest.raises(NotAllowed):
            show_in_room(actor, Showing(room.item, new_id(), extract))
    with pytest.raises(NotFound):
        room.shows(extract, number=1)


def test_shows_points_and_gives_an_action_to_its_owner_alone() -> None:
    """F22: actions have an owner and a day."""
    room = held()
    room.came(room.elsewhere, room.seat("police"))
    action = NewAction(room.item, new_id(), room.elsewhere, "They call him.", clock.today())
    for _ in range(2):
        with room.town.city.cas.acts() as cas:
            agree_action(cas, action)
    with room.town.city.cas.acts() as cas:
        note_point(cas, NewPoint(room.item, new_id(), PointKind.DISSENT, "One would rather wait."))
    assert room.on_screen() == ("They call him.", "One would rather wait.")
    assert kinds_of(room.town.elsewhere.solange, room.tag) == (SlipKind.ACTION,)
    assert kinds_of(room.town.city.pol, room.tag) == ()
    room.came(room.centre)
    assert room.on_screen() == ()
    with room.town.city.cas.acts() as cas:
        show_in_room(cas, Showing(room.item, new_id(), point_id=action.point_id))
    assert room.on_screen() == ("They call him.",)


def test_asks_for_an_owner_who_is_there_words_and_a_day() -> None:
    room = held()
    room.came(room.elsewhere)
    whole = NewAction(room.item, new_id(), room.elsewhere, "They call him.", clock.today())
    with room.town.city.cas.acts() as cas:
        with pytest.raises(NotFound):
            agree_action(cas, NewAction(room.item, new_id(), room.centre, "They call.", clock.today()))
        for wrong in ("", "The OCAM list says level 3."):
            with pytest.raises(Invalid):
                agree_action(cas, NewAction(room.item, new_id(), room.elsewhere, wrong, clock.today()))
        with pytest.raises(Invalid):
            agree_action(cas, NewAction(room.item, new_id(), room.elsewhere, "They call.", None))
        agree_action(cas, whole)


def test_asks_first_before_anybody_else_is_named() -> None:
    """F10: who is only mentioned gets no record."""
    room = held()
    words = "He is often with Karim. Younes trains."
    with room.town.city.cas.acts() as cas:
        with pytest.raises(Invalid) as refused:
            note_point(cas, NewPoint(room.item, new_id(), PointKind.POSITIVE, words))
        assert refused.value.facts == {"what": "Karim"}
        note_point(cas, NewPoint(room.item, new_id(), PointKind.POSITIVE, words, names_looked=True))
