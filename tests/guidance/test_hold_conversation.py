"""Holding a conversation …"""

from datetime import date
from uuid import UUID

import pytest

from guidance.trajectories import in_days, trajectory_of
from houvast.guidance.selectors.show_story import show_story
from houvast.guidance.selectors.show_trajectory import show_trajectory
from houvast.guidance.services.hold_conversation import NewConversation, hold_conversation
from houvast.guidance.values.entries import Conversation, Topic
from houvast.guidance.values.lists import FilledIn, Need
from houvast.kernel.errors import Invalid
from houvast.kernel.ids import new_id
from world import Person, Town


def talk(writer: Person, trajectory: UUID, day: date, *topics: Topic) -> None:
    """Keeps a conversation."""
    with writer.acts() as actor:
        held = Conversation(day, FilledIn.TOGETHER, topics)
        hold_conversation(actor, NewConversation(new_id(), trajectory, held))


def test_stands_beside_the_earlier_one_and_never_over_it(town: Town) -> None:
    trajectory = trajectory_of(town.centre.anna, town.centre.coach)
    talk(
        town.centre.anna,
        trajectory,
        in_days(-90),
        Topic(Need.WILLINGNESS, "No.", "He came back all the same."),
    )
    talk(town.centre.anna, trajectory, in_days(-1), Topic(Need.WILLINGNESS, "The letters, yes.", ""))
    with town.centre.anna.acts() as anna:
        (now,) = show_trajectory(anna, trajectory).topics
        (story,) = show_story(anna, trajectory).topics
    assert (now.topic.own_words, now.times) == ("The letters, yes.", 2)
    assert [said.topic.own_words for said in story.said] == ["No.", "The letters, yes."]
    assert story.said[0].topic.view == "He came back all the same."


def test_shows_the_newest_words_of_each_question(town: Town) -> None:
    trajectory = trajectory_of(town.centre.anna, town.centre.coach)
    talk(
        town.centre.anna,
        trajectory,
        in_days(-9),
        Topic(Need.NEEDS, "Rest.", ""),
        Topic(Need.STORY, "Long.", ""),
    )
    talk(town.centre.anna, trajectory, in_days(-1), Topic(Need.NEEDS, "Work.", ""))
    with town.centre.anna.acts() as anna:
        topics = show_trajectory(anna, trajectory).topics
    assert [(now.topic.need, now.topic.own_words) for now in topics] == [
        (Need.NEEDS, "Work."),
        (Need.STORY, "Long."),
    ]


def test_needs_some_words_and_a_day_that_came(town: Town) -> None:
    trajectory = trajectory_of(town.centre.anna, town.centre.coach)
    with pytest.raises(Invalid):
        talk(town.centre.anna, trajectory, in_days(0))
    with pytest.raises(Invalid):
        talk(town.centre.anna, trajectory, in_days(1), Topic(Need.NEEDS, "Tomorrow.", ""))


def test_keeps_visible_where_the_two_see_it_differently(town: Town) -> None:
    trajectory = trajectory_of(town.centre.anna, town.centre.coach)
    topic = Topic(Need.OWN_VIEW, "It is fine.", "He is tired.", "How fine it is.")
    talk(town.centre.anna, trajectory, in_days(0), topic)
    with town.centre.anna.acts() as anna:
        (story,) = show_story(anna, trajectory).topics
        (now,) = show_trajectory(anna, trajectory).topics
    assert story.said[0].topic == now.topic == topic
