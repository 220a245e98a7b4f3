"""Ending an item …"""

from datetime import timedelta

import pytest

from cell.given import a_cell, a_meeting, listed, on_agenda, soon
from cell.given_room import held, kinds_of
from houvast.cell.finding.cells import case_row, item_row
from houvast.cell.selectors.show_case import show_case
from houvast.cell.services.begin_item import begin_item
from houvast.cell.services.begin_meeting import begin_meeting
from houvast.cell.services.end_item import ItemEnd, end_item
from houvast.cell.services.put_off_item import put_off_item
from houvast.cell.values.case_steps import ReviewProposed
from houvast.cell.values.slips import SlipKind
from houvast.kernel import clock
from houvast.kernel.errors import Conflict, Invalid, NotAllowed
from houvast.kernel.ids import new_id


def test_starts_the_clock_proposes_a_review_and_tells_everybody_there() -> None:
    """F12, F22: from the last discussion the period counts; a day of review is obligatory."""
    room = held()
    room.came(room.elsewhere, room.seat("police"))
    day = clock.today() + timedelta(days=60)
    end = ItemEnd(room.item, new_id(), day, "They try it for two months.")
    for _ in range(2):
        with room.town.city.cas.acts() as cas:
            end_item(cas, end)
    with room.town.city.mira.acts() as mira:
        assert case_row(room.cases[0]).last_discussed_on == clock.today()
        steps = [step.said for step in show_case(mira, room.cases[0]).steps]
    assert steps[-1] == ReviewProposed(clock.today(), day, "They try it for two months.")
    for person in (room.town.elsewhere.solange, room.town.city.pol):
        assert kinds_of(person, room.tag) == (SlipKind.DECISION,)
    assert kinds_of(room.town.city.prisca, room.tag) == ()


def test_asks_for_a_day_to_come_and_for_somebody_there() -> None:
    room = held()
    day = clock.today() + timedelta(days=60)
    with room.town.city.cas.acts() as cas, pytest.raises(Conflict):
        end_item(cas, ItemEnd(room.item, new_id(), day))
    room.came(room.elsewhere)
    for wrong in (None, clock.today()):
        with room.town.city.cas.acts() as cas, pytest.raises(Invalid):
            end_item(cas, ItemEnd(room.item, new_id(), wrong))
    with room.town.city.cas.acts():
        assert case_row(room.cases[0]).last_discussed_on is None


def test_moves_no_clock_when_it_is_put_off() -> None:
    """F12: only a real discussion counts."""
    room = held()
    room.came(room.elsewhere)
    with room.town.city.cas.acts() as cas:
        with pytest.raises(Invalid):
            put_off_item(cas, room.item, " ")
        put_off_item(cas, room.item, "The school could not come.")
        assert case_row(room.cases[0]).last_discussed_on is None
        assert item_row(room.item).state == "put_off"
    assert kinds_of(room.town.elsewhere.solange, room.tag) == ()
    assert room.now().present == ()


def test_comes_before_the_next_begins() -> None:
    room = held(items=2)
    with room.town.city.cas.acts() as cas, pytest.raises(Conflict):
        begin_item(cas, room.items[1])
    room.came(room.elsewhere)
    room.ends()
    with room.town.city.cas.acts() as cas:
        with pytest.raises(Conflict):
            begin_item(cas, room.item)
        begin_item(cas, room.items[1])
        assert begin_item(cas, room.items[1]) == room.meeting


def test_keeps_no_word_without_an_exception() -> None:
    """F1: without an exception the step holds days alone (art. 4 §3)."""
    room = held(exception=None)
    room.came(room.elsewhere)
    day = clock.today() + timedelta(days=60)
    with room.town.city.cas.acts() as cas:
        end_item(cas, ItemEnd(room.item, new_id(), day, "They try it."))
        steps = [step.said for step in show_case(cas, room.cases[0]).steps]
    assert steps[-1] == ReviewProposed(clock.today(), day)


def test_is_for_the_coordinators() -> None:
    room = held()
    for person in (room.town.city.mira, room.town.city.pol, room.town.centre.siham):
        with person.acts() as actor:
            for act in (
                lambda one: end_item(one, ItemEnd(room.item, new_id(), None)),
                lambda one: put_off_item(one, room.item, "Why"),
                lambda one: begin_item(one, room.item),
                lambda one: begin_meeting(one, room.meeting),
            ):
                with pytest.raises(NotAllowed):
                    act(actor)


def test_needs_a_meeting_that_began_on_its_day_with_a_case_on_its_agenda() -> None:
    room = held(begun=False)
    town = room.town
    later = a_meeting(town, room.cell)
    item = on_agenda(town, later, listed(town, room.cell))
    today = a_meeting(town, a_cell(town), soon())
    with town.city.cas.acts() as cas:
        with pytest.raises(Conflict):
            begin_item(cas, item)
        for wrong in (later, today):
            with pytest.raises(Conflict):
                begin_meeting(cas, wrong)
        begin_meeting(cas, room.meeting)
        begin_meeting(cas, room.meeting)
