"""Speaking of ideals …"""

from dataclasses import replace
from uuid import UUID

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from guidance.stories import ideals, told
from guidance.trajectories import trajectory_of, write_notes
from houvast.guidance.selectors.search_caseload import search_caseload
from houvast.guidance.selectors.show_ideals import show_ideals
from houvast.guidance.services.erase_trajectory import erase_trajectory
from houvast.guidance.services.speak_of_ideals import NewIdeals, speak_of_ideals
from houvast.guidance.values.lists import EntryKind
from houvast.kernel.errors import Invalid, NotFound
from houvast.kernel.ids import new_id
from world import Person, Town


def speak(writer: Person, trajectory: UUID, own: str, days: int = 0) -> None:
    """Keeps a talk about ideals."""
    with writer.acts() as actor:
        speak_of_ideals(actor, NewIdeals(new_id(), trajectory, ideals(own, days)))


def test_is_revisited_and_never_overwritten(town: Town) -> None:
    """F21: own words, the worker's view, and where the two differ, each with its day."""
    trajectory = trajectory_of(town.centre.anna, town.centre.coach)
    speak(town.centre.anna, trajectory, "Justice.", -30)
    speak(town.centre.anna, trajectory, "My brother.", -1)
    with town.centre.anna.acts() as anna:
        (story,) = show_ideals(anna, trajectory).topics
    assert story.newest.topic.own_words == "My brother."
    assert [said.topic.own_words for said in story.earlier] == ["Justice."]
    assert story.newest.topic.difference == "How soon."


def test_twice_with_the_same_number_keeps_one(town: Town) -> None:
    trajectory, entry = trajectory_of(town.centre.anna, town.centre.coach), new_id()
    for _ in range(2):
        with town.centre.anna.acts() as anna:
            speak_of_ideals(anna, NewIdeals(entry, trajectory, ideals()))
    with town.centre.anna.acts() as anna:
        (story,) = show_ideals(anna, trajectory).topics
    assert story.earlier == ()


def test_needs_some_words_and_a_day_that_came(town: Town) -> None:
    trajectory = trajectory_of(town.centre.anna, town.centre.coach)
    for wrong in (replace(ideals(), topics=()), ideals(days=1)):
        with town.centre.anna.acts() as anna, pytest.raises(Invalid):
            speak_of_ideals(anna, NewIdeals(new_id(), trajectory, wrong))


def test_does_not_exist_for_a_stranger(town: Town) -> None:
    trajectory = trajectory_of(town.centre.anna, town.centre.coach)
    with town.elsewhere.chloe.acts() as chloe, pytest.raises(NotFound):
        speak_of_ideals(chloe, NewIdeals(new_id(), trajectory, ideals()))


def test_costs_the_page_as_many_queries_after_much_as_after_little(town: Town) -> None:
    trajectory = trajectory_of(town.centre.anna, town.centre.coach)
    counts = []
    for more in (1, 30):
        told(town.centre.anna, trajectory)
        write_notes(town.centre.anna, trajectory, more)
        for day in range(more):
            speak(town.centre.anna, trajectory, "Again.", -day)
        with town.centre.anna.acts() as anna, CaptureQueriesContext(connection) as queries:
            show_ideals(anna, trajectory)
        counts.append(len(queries))
    assert counts[0] == counts[1]


def test_is_found_again_by_who_may_and_gone_when_the_trajectory_is_erased(town: Town) -> None:
    trajectory = trajectory_of(town.centre.anna, town.centre.coach)
    told(town.centre.anna, trajectory)
    speak(town.centre.anna, trajectory, "Zonnepanelen for the whole quarter.")
    with town.centre.anna.acts() as anna:
        hit = next(hit for hit in search_caseload(anna, "zonnepanelen") if hit.trajectory_id == trajectory)
    assert [found.place for found in hit.found] == [EntryKind.IDEALS]
    with town.centre.bert.acts() as bert:
        assert trajectory not in {one.trajectory_id for one in search_caseload(bert, "zonnepanelen")}
    with town.centre.anna.acts() as anna:
        erase_trajectory(anna, trajectory)
        assert search_caseload(anna, "zonnepanelen") == ()
