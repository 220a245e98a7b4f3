"""Ending a project of one's own …"""

from uuid import UUID

import pytest

from guidance.trajectories import in_days, trajectory_of
from houvast.access.actor import Actor
from houvast.guidance.selectors.show_ideals import show_ideals
from houvast.guidance.services.begin_project import NewProject, begin_project
from houvast.guidance.services.end_project import EndOfProject, end_project
from houvast.guidance.services.tell_of_project import NewsOfProject, tell_of_project
from houvast.guidance.values.story import OwnProject
from houvast.kernel.errors import Conflict, Invalid
from houvast.kernel.ids import new_id
from world import Town


def begun(anna: Actor, trajectory: UUID) -> UUID:
    """A project."""
    project = new_id()
    idea = OwnProject("Repair bicycles", "an uncle with tools", "20 euros, the youth club", in_days(20))
    begin_project(anna, NewProject(project, trajectory, idea))
    return project


def test_keeps_what_was_told_on_the_way_and_what_became_of_it(town: Town) -> None:
    trajectory = trajectory_of(town.centre.anna, town.centre.coach)
    with town.centre.anna.acts() as anna:
        project = begun(anna, trajectory)
        tell_of_project(anna, NewsOfProject(new_id(), trajectory, project, in_days(-1), "Three bicycles."))
        end_project(anna, EndOfProject(new_id(), trajectory, project, in_days(0), "He goes on alone."))
        (now,) = show_ideals(anna, trajectory).projects
    assert [news.words for news in now.news] == ["Three bicycles."]
    assert now.end is not None
    assert (now.end.idea, now.end.became) == ("Repair bicycles", "He goes on alone.")


def test_happens_once_and_a_second_click_is_harmless(town: Town) -> None:
    trajectory, entry = trajectory_of(town.centre.anna, town.centre.coach), new_id()
    with town.centre.anna.acts() as anna:
        project = begun(anna, trajectory)
    end = EndOfProject(entry, trajectory, project, in_days(0), "Done.")
    for _ in range(2):
        with town.centre.anna.acts() as anna:
            end_project(anna, end)
    with town.centre.anna.acts() as anna, pytest.raises(Conflict):
        end_project(anna, EndOfProject(new_id(), trajectory, project, in_days(0), "Again."))
    with town.centre.anna.acts() as anna, pytest.raises(Conflict):
        tell_of_project(anna, NewsOfProject(new_id(), trajectory, project, in_days(0), "More."))


def test_needs_words_and_a_day_that_came(town: Town) -> None:
    trajectory = trajectory_of(town.centre.anna, town.centre.coach)
    with town.centre.anna.acts() as anna:
        project = begun(anna, trajectory)
    for became, days in ((" ", 0), ("Something.", 1)):
        with town.centre.anna.acts() as anna, pytest.raises(Invalid):
            end_project(anna, EndOfProject(new_id(), trajectory, project, in_days(days), became))
