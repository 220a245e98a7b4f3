"""What a service learns from closed trajectories …"""

from uuid import UUID, uuid4

from hypothesis import given
from hypothesis import strategies as st

from guidance.plans import a_goal, barrier_of, follow, goal_of, step_of
from guidance.trajectories import agree, in_days, trajectory_of
from houvast.guidance.models.plan import GoalResult
from houvast.guidance.selectors.show_plan import show_plan
from houvast.guidance.selectors.show_trajectory import show_trajectory
from houvast.guidance.services.close_trajectory import NewClosing, close_trajectory
from houvast.guidance.services.end_goal import EndedGoal, end_goal
from houvast.guidance.services.reopen_trajectory import Return, reopen_trajectory
from houvast.guidance.values.attainment import Level, ReachedGoal
from houvast.guidance.values.entries import Closing
from houvast.guidance.values.evaluation import NamelessResult, blocks_of
from houvast.guidance.values.goals import GoalLevel, Weight
from houvast.guidance.values.lists import ClosingReason
from houvast.kernel.ids import new_id
from world import Person, Town

CLOSED = st.tuples(st.integers(0, 11), st.integers(1, 30), st.sampled_from(Level), st.booleans())
"""So many trajectories closed in one of twelve quarters, their goal at a level, reworded or not."""


def results_of(closed: list[tuple[int, int, Level, bool]]) -> list[NamelessResult]:
    """Returns a nameless result for each trajectory."""
    return [
        NamelessResult(uuid4(), f"202{quarter // 4}-Q{quarter % 4 + 1}", (ReachedGoal(level, 1, edited),))
        for quarter, count, level, edited in closed
        for _ in range(count)
    ]


RESULTS = st.lists(CLOSED, max_size=8).map(results_of)


def close(worker: Person, trajectory: UUID, entry: UUID | None = None) -> None:
    with worker.acts() as actor:
        closing = Closing(ClosingReason.REACHED, "Thanks.", "", in_days(60), "The aunt holds the school.")
        close_trajectory(actor, NewClosing(entry or new_id(), trajectory, closing))


def results(town: Town) -> list[GoalResult]:
    return list(GoalResult.objects.using("owner").filter(controller_id=town.centre.id))


def test_is_kept_nameless_at_the_first_closing_only(town: Town) -> None:
    trajectory = trajectory_of(town.centre.anna, town.centre.coach)
    goal = goal_of(town.centre.anna, trajectory, a_goal(weight=Weight.MOST))
    goal_of(town.centre.anna, trajectory, a_goal("Nobody followed this one."))
    follow(town.centre.anna, trajectory, goal, GoalLevel.MORE)
    before, entry = {row.id for row in results(town)}, new_id()
    for _ in range(2):
        close(town.centre.anna, trajectory, entry)
    (row,) = [row for row in results(town) if row.id not in before]
    assert (row.levels, row.weights, row.changed) == ([1], [3], [False])
    assert row.created_at.day == 1
    assert {str(trajectory), str(goal)}.isdisjoint({str(value) for value in vars(row).values()})
    with town.centre.anna.acts() as anna:
        reopen_trajectory(anna, Return(new_id(), trajectory, "Back again."))
    close(town.centre.anna, trajectory)
    assert len(results(town)) == len(before) + 1


def test_returns_with_open_goals_and_barriers_and_nothing_that_had_ended(town: Town) -> None:
    trajectory = trajectory_of(town.centre.anna, town.centre.coach)
    kept, over = goal_of(town.centre.anna, trajectory), goal_of(town.centre.anna, trajectory)
    barrier = barrier_of(town.centre.anna, trajectory)
    step = step_of(town.centre.anna, trajectory, barrier)
    agree(town.centre.anna, trajectory, "Something let go at closing", 5)
    with town.centre.anna.acts() as anna:
        end_goal(anna, EndedGoal(new_id(), trajectory, over, None, "", ""))
    close(town.centre.anna, trajectory)
    with town.centre.anna.acts() as anna:
        assert show_plan(anna, trajectory).open_goals == ()
        reopen_trajectory(anna, Return(new_id(), trajectory, "Back again."))
    with town.centre.anna.acts() as anna:
        plan, page = show_plan(anna, trajectory), show_trajectory(anna, trajectory)
    assert [goal.id for goal in plan.open_goals] == [kept]
    assert [one.id for one in plan.open_barriers] == [barrier]
    assert {one.id for one in page.standing} == {barrier, step}
    assert page.actions == ()
    assert page.identity.due_on == in_days(14)


@given(RESULTS)
def test_is_put_in_blocks_of_twenty_or_more_that_share_nobody(found: list[NamelessResult]) -> None:
    blocks, waiting = blocks_of(found)
    assert all(block.attainment.n >= 20 for block in blocks)
    assert sum(block.attainment.n for block in blocks) + waiting == sum(result.counts for result in found)
    spans = [quarter for block in blocks for quarter in (block.first, block.last)]
    assert spans == sorted(spans)


@given(RESULTS, RESULTS)
def test_never_changes_a_block_that_is_full(found: list[NamelessResult], later: list[NamelessResult]) -> None:
    """So that no two figures differ by one person."""
    newest = max((result.quarter for result in found), default="")
    added = [result for result in later if result.quarter > newest]
    assert blocks_of([*found, *added])[0][: len(blocks_of(found)[0])] == blocks_of(found)[0]
