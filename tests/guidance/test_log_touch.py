"""Logging a call or a message …"""

from datetime import timedelta

import pytest

from guidance.trajectories import trajectory_of
from houvast.guidance.selectors.show_trajectory import show_trajectory
from houvast.guidance.services.log_touch import NewTouch, log_touch
from houvast.guidance.values.papers import Direction, Party, Touch, Way
from houvast.kernel import clock
from houvast.kernel.errors import Invalid, NotFound
from houvast.kernel.ids import new_id
from world import Town


def a_call(hours: int = 0) -> Touch:
    return Touch(Way.CALL, Direction.WE_IN_VAIN, Party.PERSON, clock.now() + timedelta(hours=hours))


def test_stands_in_the_timeline_without_a_word(town: Town) -> None:
    trajectory, call = trajectory_of(town.centre.anna, town.centre.coach), a_call()
    with town.centre.anna.acts() as anna:
        log_touch(anna, NewTouch(new_id(), trajectory, call))
        assert show_trajectory(anna, trajectory).entries[0].body == call


def test_of_a_moment_to_come_is_refused(town: Town) -> None:
    trajectory = trajectory_of(town.centre.anna, town.centre.coach)
    with town.centre.anna.acts() as anna, pytest.raises(Invalid):
        log_touch(anna, NewTouch(new_id(), trajectory, a_call(2)))


def test_is_refused_to_who_may_not_know_the_dossier(town: Town) -> None:
    trajectory = trajectory_of(town.centre.anna, town.centre.coach)
    for other in (town.centre.bert, town.elsewhere.chloe):
        with other.acts() as somebody, pytest.raises(NotFound):
            log_touch(somebody, NewTouch(new_id(), trajectory, a_call()))
