"""Taking the rulers …"""

from dataclasses import fields
from uuid import UUID

import pytest

from guidance.stories import rulers
from guidance.trajectories import trajectory_of
from houvast.guidance.selectors.show_story import RulersStory, RulersTaken, show_story
from houvast.guidance.services.take_rulers import NewRulers, take_rulers
from houvast.guidance.values.story import Rulers
from houvast.kernel.errors import Invalid
from houvast.kernel.ids import new_id
from world import Person, Town


def take(writer: Person, trajectory: UUID, *taken: Rulers) -> None:
    """Takes the rulers."""
    with writer.acts() as actor:
        for one in taken:
            take_rulers(actor, NewRulers(new_id(), trajectory, one))


def test_makes_a_line_for_each_thing_they_are_about(town: Town) -> None:
    trajectory = trajectory_of(town.centre.anna, town.centre.coach)
    school, again, work = rulers(7, "School", -1), rulers(3, "school ", -40), rulers(5, "Work")
    take(town.centre.anna, trajectory, school, again, work)
    with town.centre.anna.acts() as anna:
        stories = show_story(anna, trajectory).rulers
    assert [[one.rulers.readings[0].value for one in story.taken] for story in stories] == [[3, 7], [5]]


def test_lets_the_person_decline_any_of_them(town: Town) -> None:
    trajectory = trajectory_of(town.centre.anna, town.centre.coach)
    take(town.centre.anna, trajectory, rulers(None))
    with town.centre.anna.acts() as anna:
        (story,) = show_story(anna, trajectory).rulers
    assert {reading.value for reading in story.taken[0].rulers.readings} == {None}


def test_never_becomes_a_sum() -> None:
    """F21: no figure for a person; each ruler stands for itself."""
    for kept in (Rulers, RulersTaken, RulersStory):
        assert all(field.type not in {int, float, "int", "float"} for field in fields(kept))


def test_needs_a_subject_a_day_that_came_and_a_place_on_the_ruler(town: Town) -> None:
    trajectory = trajectory_of(town.centre.anna, town.centre.coach)
    for wrong in (rulers(about=" "), rulers(days=1), rulers(11), rulers(-1)):
        with pytest.raises(Invalid):
            take(town.centre.anna, trajectory, wrong)
