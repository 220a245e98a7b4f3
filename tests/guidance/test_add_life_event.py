"""Adding an event to the life line …"""

from dataclasses import replace
from datetime import date
from uuid import UUID

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from hypothesis import given
from hypothesis import strategies as some

from guidance.stories import an_event, told
from guidance.trajectories import trajectory_of
from houvast.access.actor import Actor
from houvast.guidance.selectors.show_life_line import show_life_line
from houvast.guidance.services.add_life_event import NewLifeEvent, add_life_event
from houvast.guidance.services.change_life_event import LifeEventChange, change_life_event
from houvast.guidance.services.remove_life_event import LifeEventRemoval, remove_life_event
from houvast.guidance.services.restore_life_event import LifeEventReturn, restore_life_event
from houvast.guidance.values.story import LifeEvent, LifeMoment, is_a_moment
from houvast.kernel import clock
from houvast.kernel.errors import Conflict, Invalid
from houvast.kernel.ids import new_id
from houvast.people.services.add_person import NewPerson, add_person
from houvast.people.values import Part, PersonContent
from world import Town


def add(actor: Actor, trajectory: UUID, event: LifeEvent, *, keeps_names: bool = False) -> UUID:
    """Adds an event; returns its number."""
    entry = new_id()
    add_life_event(actor, NewLifeEvent(entry, trajectory, event, keeps_names))
    return entry


def test_puts_it_in_the_order_of_a_life(town: Town) -> None:
    trajectory = trajectory_of(town.centre.anna, town.centre.coach)
    with town.centre.anna.acts() as anna:
        for what, year in (("School", 2016), ("Born", 2008), ("Moved", 2012)):
            add(anna, trajectory, an_event(what, year))
        line = show_life_line(anna, trajectory)
    assert [now.event.what for now in line.events] == ["Born", "Moved", "School"]


def test_is_told_again_beside_the_first_time_taken_off_and_put_back_as_it_was(town: Town) -> None:
    trajectory = trajectory_of(town.centre.anna, town.centre.coach)
    with town.centre.anna.acts() as anna:
        event = add(anna, trajectory, an_event("We moved."))
        newer = an_event("We had to move.", height=-2)
        change_life_event(anna, LifeEventChange(new_id(), trajectory, event, newer))
        remove_life_event(anna, LifeEventRemoval(new_id(), trajectory, event, ""))
        line = show_life_line(anna, trajectory)
        assert (line.events, [now.event for now in line.removed]) == ((), [newer])
        with pytest.raises(Conflict):
            remove_life_event(anna, LifeEventRemoval(new_id(), trajectory, event, ""))
    with town.centre.anna.acts() as anna:
        restore_life_event(anna, LifeEventReturn(new_id(), trajectory, event))
        (now,) = show_life_line(anna, trajectory).events
        with pytest.raises(Conflict):
            restore_life_event(anna, LifeEventReturn(new_id(), trajectory, event))
    assert now.event == newer
    assert now.earlier[0].event == an_event("We moved.")


def test_asks_for_a_role_where_it_names_somebody_and_never_blocks(town: Town) -> None:
    trajectory = trajectory_of(town.centre.anna, town.centre.coach, "Marwa Haddad")
    event = an_event("Yassine left and Marwa stayed.")
    with town.centre.anna.acts() as anna:
        brother = PersonContent(Part.FAMILY, "Yassine Haddad", "brother", "", "")
        add_person(anna, NewPerson(new_id(), trajectory, brother))
        with pytest.raises(Invalid, match="Yassine") as asked:
            add(anna, trajectory, event)
        assert "Marwa" not in str(asked.value)
        with pytest.raises(Invalid, match="Would a role do"):
            add(anna, trajectory, replace(an_event(), helped="Yassine"))
        add(anna, trajectory, event, keeps_names=True)
        assert len(show_life_line(anna, trajectory).events) == 1


def test_refuses_what_cannot_be(town: Town) -> None:
    trajectory = trajectory_of(town.centre.anna, town.centre.coach)
    for wrong in (
        an_event(" "),
        an_event(year=clock.today().year + 1),
        an_event(height=4),
        an_event(height=-4),
        replace(an_event(year=2015), ends=LifeMoment(2014)),
    ):
        with town.centre.anna.acts() as anna, pytest.raises(Invalid):
            add(anna, trajectory, wrong)


def test_may_end_in_the_year_it_began_and_have_no_height(town: Town) -> None:
    trajectory = trajectory_of(town.centre.anna, town.centre.coach)
    begins = LifeMoment(2015, 6)
    with town.centre.anna.acts() as anna:
        add(anna, trajectory, LifeEvent("A summer.", begins, LifeMoment(2015), None, ""))
        (now,) = show_life_line(anna, trajectory).events
    assert now.event.height is None


@given(some.dates())
def test_lies_between_the_first_and_the_last_day_it_can_have_been(day: date) -> None:
    year, month, number = day.year, day.month, day.day
    for moment in (LifeMoment(year), LifeMoment(year, month), LifeMoment(year, month, number)):
        assert moment.first_day <= day <= moment.last_day
        assert is_a_moment(moment.year, moment.month, moment.day)
    assert not is_a_moment(year, None, number)


def test_costs_the_page_as_many_queries_after_much_as_after_little(town: Town) -> None:
    trajectory = trajectory_of(town.centre.anna, town.centre.coach)
    counts = []
    for more in (1, 40):
        told(town.centre.anna, trajectory)
        with town.centre.anna.acts() as anna:
            for _ in range(more):
                add(anna, trajectory, an_event())
        with town.centre.anna.acts() as anna, CaptureQueriesContext(connection) as queries:
            show_life_line(anna, trajectory)
        counts.append(len(queries))
    assert counts[0] == counts[1]
