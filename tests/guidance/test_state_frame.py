"""Stating the frame …"""

from uuid import UUID

import pytest

from guidance.trajectories import central, in_days, trajectory_of
from houvast.access.actor import Actor
from houvast.guidance.selectors.current_frame import current_frame
from houvast.guidance.services.open_trajectory import NewTrajectory, open_trajectory
from houvast.guidance.services.state_frame import NewFrame, state_frame
from houvast.guidance.values.agreements import FrameStated
from houvast.guidance.values.lists import Frame
from houvast.kernel.errors import Invalid, NotFound
from houvast.kernel.ids import new_id
from world import Town


def state(actor: Actor, trajectory: UUID, frame: Frame, set_by: str = "youth court", days: int = 0) -> None:
    """States a frame."""
    stated = FrameStated(frame, in_days(days), "You may stay silent.", set_by, "")
    state_frame(actor, NewFrame(new_id(), trajectory, stated))


def test_counts_over_what_was_said_at_the_beginning(town: Town) -> None:
    with town.centre.anna.acts() as anna:
        new = NewTrajectory(
            new_id(),
            town.centre.coach.user_id,
            person=central("Sami"),
            frame=Frame.URGED,
            frame_words="School.",
        )
        trajectory = open_trajectory(anna, new)
        assert (current_frame(anna, trajectory).frame, current_frame(anna, trajectory).words) == (
            Frame.URGED,
            "School.",
        )
        state(anna, trajectory, Frame.VOLUNTARY, "")
        assert current_frame(anna, trajectory).frame is Frame.VOLUNTARY


@pytest.mark.parametrize("frame", list(Frame))
def test_lets_only_attendance_out_under_a_condition_and_the_person_reads_letters_first(
    town: Town, frame: Frame
) -> None:
    trajectory = trajectory_of(town.centre.anna, town.centre.coach)
    with town.centre.anna.acts() as anna:
        state(anna, trajectory, frame)
        now = current_frame(anna, trajectory)
    under_condition = frame is Frame.CONDITION
    assert now.only_attendance_goes_out is under_condition
    assert now.person_reads_letters_first is under_condition


def test_is_nothing_while_nobody_said_it(town: Town) -> None:
    trajectory = trajectory_of(town.centre.anna, town.centre.coach)
    with town.centre.anna.acts() as anna:
        assert current_frame(anna, trajectory).frame is None
    with town.elsewhere.chloe.acts() as chloe, pytest.raises(NotFound):
        current_frame(chloe, trajectory)


def test_says_who_set_it_unless_it_is_their_own_choice(town: Town) -> None:
    trajectory = trajectory_of(town.centre.anna, town.centre.coach)
    for frame, days in ((Frame.CONDITION, 0), (Frame.URGED, 0), (Frame.VOLUNTARY, 1)):
        with town.centre.anna.acts() as anna, pytest.raises(Invalid):
            state(anna, trajectory, frame, " ", days)
