"""Feedback after a talk …"""

from uuid import UUID

import pytest

from guidance.trajectories import in_days, trajectory_of
from houvast.guidance.selectors.show_feedback import FeedbackSeries, show_feedback
from houvast.guidance.services.give_feedback import NewFeedback, give_feedback
from houvast.guidance.values.feedback import FeedbackQuestion, SessionFeedback
from houvast.kernel.errors import Invalid
from houvast.kernel.ids import new_id
from world import Person, Town


def give(worker: Person, trajectory: UUID, feedback: SessionFeedback) -> None:
    with worker.acts() as actor:
        give_feedback(actor, NewFeedback(new_id(), trajectory, feedback))


def read(worker: Person, trajectory: UUID) -> FeedbackSeries:
    with worker.acts() as actor:
        return show_feedback(actor, trajectory)


def test_keeps_each_question_for_itself_by_the_day_of_the_talk(town: Town) -> None:
    trajectory = trajectory_of(town.centre.anna, town.centre.coach)
    give(town.centre.anna, trajectory, SessionFeedback(in_days(0), 8, 7, None, 9, "Fine."))
    give(town.centre.anna, trajectory, SessionFeedback(in_days(-7), 3, 5, 10, 0))
    found = read(town.centre.anna, trajectory)
    assert found.taps(FeedbackQuestion.HEARD) == (3, 8)
    assert found.taps(FeedbackQuestion.WAY) == (10, None)


def test_may_be_declined_altogether(town: Town) -> None:
    trajectory = trajectory_of(town.centre.anna, town.centre.coach)
    give(town.centre.anna, trajectory, SessionFeedback(in_days(0), None, None, None, None))
    assert len(read(town.centre.anna, trajectory).moments) == 1


@pytest.mark.parametrize("feedback", [(11, 1, 1, 1), (1, -1, 1, 1)])
def test_is_refused_off_the_scale(town: Town, feedback: tuple[int, int, int, int]) -> None:
    trajectory = trajectory_of(town.centre.anna, town.centre.coach)
    with pytest.raises(Invalid):
        give(town.centre.anna, trajectory, SessionFeedback(in_days(0), *feedback))


def test_is_never_summed(town: Town) -> None:
    """F21: nothing that is read holds a number over several questions."""
    trajectory = trajectory_of(town.centre.anna, town.centre.coach)
    give(town.centre.anna, trajectory, SessionFeedback(in_days(0), 8, 7, 6, 9))
    found = read(town.centre.anna, trajectory)
    numbers = [value for value in vars(found.moments[0]).values() if isinstance(value, int)]
    assert sorted(numbers) == [6, 7, 8, 9]
