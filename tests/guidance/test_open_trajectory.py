"""Opening a trajectory …"""

import pytest

from guidance.trajectories import central, trajectory_of
from houvast.access.values import GrantReason
from houvast.guidance.selectors.identify_trajectory import identify_trajectory
from houvast.guidance.selectors.show_trajectory import show_trajectory
from houvast.guidance.services.open_trajectory import NewTrajectory, open_trajectory
from houvast.guidance.values.lists import EntryKind, TrajectoryState
from houvast.kernel import clock
from houvast.kernel.errors import Conflict, Invalid, NotAllowed, NotFound
from houvast.kernel.ids import new_id
from world import Town


def test_names_a_stand_in_who_sees_it_from_the_first_day(town: Town) -> None:
    trajectory = trajectory_of(town.centre.anna, town.centre.coach)
    with town.centre.coach.acts() as coach:
        page = show_trajectory(coach, trajectory)
    assert page.identity.name == "Marwa"
    assert page.identity.reason is GrantReason.STAND_IN
    assert [holder.reason for holder in page.holders] == [GrantReason.HOLDER, GrantReason.STAND_IN]


def test_is_known_to_nobody_else(town: Town) -> None:
    trajectory = trajectory_of(town.centre.anna, town.centre.coach)
    for other in (town.centre.bert, town.elsewhere.chloe):
        with other.acts() as somebody, pytest.raises(NotFound):
            identify_trajectory(somebody, trajectory)
    with town.desk.dina.acts() as dina, pytest.raises(NotAllowed):
        identify_trajectory(dina, trajectory)


def test_twice_opens_one(town: Town) -> None:
    new = NewTrajectory(new_id(), town.centre.bert.user_id, person=central("Ilias"))
    for _ in range(2):
        with town.centre.anna.acts() as anna:
            assert open_trajectory(anna, new) == new.trajectory_id
    with town.centre.anna.acts() as anna:
        page = show_trajectory(anna, new.trajectory_id)
    assert len(page.people) == 1
    assert [entry.kind for entry in page.entries] == [EntryKind.OPENING]


def test_is_due_for_a_first_look_back_in_three_months(town: Town) -> None:
    trajectory = trajectory_of(town.centre.anna, town.centre.bert)
    with town.centre.anna.acts() as anna:
        identity = identify_trajectory(anna, trajectory)
    assert identity.state is TrajectoryState.OPEN
    assert identity.due_on == identity.evaluate_on
    assert identity.due_on is not None
    assert 85 <= (identity.due_on - clock.day_of(identity.opened_at)).days <= 93


def test_needs_somebody_else_to_stand_in(town: Town) -> None:
    with town.centre.anna.acts() as anna, pytest.raises(Invalid):
        open_trajectory(anna, NewTrajectory(new_id(), anna.user_id))
    with town.centre.anna.acts() as anna, pytest.raises(NotFound):
        open_trajectory(anna, NewTrajectory(new_id(), new_id()))


def test_never_takes_the_number_of_somebody_elses(town: Town) -> None:
    foreign = trajectory_of(town.centre.anna, town.centre.coach)
    with town.elsewhere.chloe.acts() as chloe, pytest.raises((Conflict, NotFound)):
        open_trajectory(chloe, NewTrajectory(foreign, town.centre.anna.user_id))


def test_is_not_for_the_desk(town: Town) -> None:
    with town.desk.dina.acts() as dina, pytest.raises(NotAllowed):
        open_trajectory(dina, NewTrajectory(new_id(), town.desk.emil.user_id))
