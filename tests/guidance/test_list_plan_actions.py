"""What a plan holds, as one list …"""

from uuid import UUID

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from guidance.plans import barrier_of, goal_of, step_of
from guidance.trajectories import agree, trajectory_of
from houvast.guidance.selectors.list_plan_actions import (
    PlanAction,
    PlanKind,
    PlanState,
    list_plan_actions,
)
from houvast.guidance.services.finish_action import ActionEnd, finish_action
from houvast.kernel.errors import NotFound
from houvast.kernel.ids import new_id
from world import Town


@pytest.fixture
def trajectory(town: Town) -> UUID:
    return trajectory_of(town.centre.anna, town.centre.holder1)


def listed(town: Town, trajectory: UUID) -> dict[UUID, PlanAction]:
    with town.centre.anna.acts() as anna:
        return {each.id: each for each in list_plan_actions(anna, trajectory)}


def test_is_goals_barriers_steps_and_what_was_agreed_apart(town: Town, trajectory: UUID) -> None:
    anna = town.centre.anna
    goal, barrier = goal_of(anna, trajectory), barrier_of(anna, trajectory)
    step, action = step_of(anna, trajectory, goal), agree(anna, trajectory, "Ring her aunt", 3)
    kinds = {number: each.kind for number, each in listed(town, trajectory).items()}
    assert kinds == {
        goal: PlanKind.GOAL,
        barrier: PlanKind.BARRIER,
        step: PlanKind.STEP,
        action: PlanKind.ACTION,
    }


def test_says_how_each_stands_today(town: Town, trajectory: UUID) -> None:
    anna = town.centre.anna
    late, done, dropped = (agree(anna, trajectory, what, -1) for what in ("Late", "Done", "Dropped"))
    coming = agree(anna, trajectory, "Coming", 3)
    with anna.acts() as actor:
        finish_action(actor, ActionEnd(new_id(), trajectory, done, was_done=True, words="It was done."))
        finish_action(actor, ActionEnd(new_id(), trajectory, dropped, was_done=False, words=""))
    found = listed(town, trajectory)
    assert [found[number].state for number in (late, done, dropped, coming)] == [
        PlanState.LATE,
        PlanState.DONE,
        PlanState.ENDED,
        PlanState.OPEN,
    ]
    assert [found[number].is_open for number in (late, done)] == [True, False]


def test_costs_as_much_for_a_long_plan_as_for_a_short_one(town: Town, trajectory: UUID) -> None:
    counts = []
    for _ in range(3):
        goal_of(town.centre.anna, trajectory)
        agree(town.centre.anna, trajectory, "Ring her aunt", 3)
        with town.centre.anna.acts() as anna, CaptureQueriesContext(connection) as asked:
            list_plan_actions(anna, trajectory)
        counts.append(len(asked))
    assert counts[0] == counts[-1]


def test_is_nobody_elses(town: Town, trajectory: UUID) -> None:
    for stranger in (town.centre.bert, town.elsewhere.chloe):
        with stranger.acts() as actor, pytest.raises(NotFound):
            list_plan_actions(actor, trajectory)
