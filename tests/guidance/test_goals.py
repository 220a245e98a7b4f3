"""A goal …"""

from dataclasses import replace
from uuid import UUID

import pytest

from guidance.plans import LADDER, a_goal, agree_on_plan, barrier_of, follow, goal_of, step_of
from guidance.trajectories import in_days, trajectory_of
from houvast.guidance.selectors.show_goal import show_goal
from houvast.guidance.selectors.show_plan import show_plan
from houvast.guidance.selectors.show_trajectory import show_trajectory
from houvast.guidance.services.change_goal import ChangedGoal, change_goal
from houvast.guidance.services.end_goal import EndedGoal, end_goal
from houvast.guidance.services.set_goal import FirstStep, NewGoal, set_goal
from houvast.guidance.values.goals import GoalChange, GoalLevel, Weight
from houvast.guidance.values.lists import Owner
from houvast.guidance.values.plan import Agreeing, Step, Within
from houvast.guidance.values.plan_templates import plan_templates
from houvast.kernel.errors import Conflict, Invalid
from houvast.kernel.ids import new_id
from world import Town

RING = Step("Ring two schools.", Owner.PERSON, within=Within.WEEK)


@pytest.fixture
def trajectory(town: Town) -> UUID:
    return trajectory_of(town.centre.anna, town.centre.coach)


def test_has_the_persons_words_five_levels_and_steps_with_a_day(town: Town, trajectory: UUID) -> None:
    goal = goal_of(town.centre.anna, trajectory, a_goal(weight=Weight.MOST), RING)
    with town.centre.anna.acts() as anna:
        found = show_goal(anna, trajectory, goal)
    assert found.own_words == "I want to go to school again."
    assert (found.weight, found.level) == (Weight.MOST, GoalLevel.MUCH_LESS)
    assert [found.ladder.words(level) for level in GoalLevel][2] == "Enrolled."
    assert [(one.step.what, one.due_on) for one in found.steps] == [("Ring two schools.", in_days(7))]


def test_is_kept_once_with_its_steps_however_often_it_is_sent(town: Town, trajectory: UUID) -> None:
    new = NewGoal(new_id(), trajectory, a_goal(), (FirstStep(RING),))
    for _ in range(2):
        with town.centre.anna.acts() as anna:
            set_goal(anna, new)
    with town.centre.anna.acts() as anna:
        (goal,) = show_plan(anna, trajectory).goals
    assert len(goal.steps) == 1


@pytest.mark.parametrize(
    "goal", [a_goal(" "), replace(a_goal(), ladder=replace(LADDER, more=""))], ids=["words", "level"]
)
def test_needs_words_for_itself_and_for_each_level(town: Town, trajectory: UUID, goal: object) -> None:
    with pytest.raises(Invalid):
        goal_of(town.centre.anna, trajectory, goal)  # type: ignore[arg-type]


def test_is_followed_in_levels_by_the_day_it_was_looked_at(town: Town, trajectory: UUID) -> None:
    goal = goal_of(town.centre.anna, trajectory)
    follow(town.centre.anna, trajectory, goal, GoalLevel.AS_HOPED)
    follow(town.centre.anna, trajectory, goal, GoalLevel.LESS, in_days(-3))
    with town.centre.anna.acts() as anna:
        found = show_goal(anna, trajectory, goal)
    levels = [level for _, level in found.moments]
    assert levels == [GoalLevel.MUCH_LESS, GoalLevel.LESS, GoalLevel.AS_HOPED]
    assert found.latest is not None
    assert found.latest.level is GoalLevel.AS_HOPED
    with pytest.raises(Invalid):
        follow(town.centre.anna, trajectory, goal, GoalLevel.LESS, in_days(1))


def test_in_other_words_shows_how_it_stood(town: Town, trajectory: UUID) -> None:
    goal = goal_of(town.centre.anna, trajectory)
    with town.centre.anna.acts() as anna:
        change = GoalChange("I want to learn a trade.", LADDER, None, "School was not it.")
        change_goal(anna, ChangedGoal(new_id(), trajectory, goal, change))
    with town.centre.anna.acts() as anna:
        found = show_goal(anna, trajectory, goal)
    assert (found.own_words, found.goal.own_words) == (
        "I want to learn a trade.",
        "I want to go to school again.",
    )
    assert [one.why for _, one in found.changes] == ["School was not it."]


def test_ends_at_a_level_or_is_let_go(town: Town, trajectory: UUID) -> None:
    reached, let_go = (goal_of(town.centre.anna, trajectory, a_goal(), RING) for _ in range(2))
    for goal, level in ((reached, GoalLevel.MORE), (let_go, None)):
        with town.centre.anna.acts() as anna:
            end_goal(anna, EndedGoal(new_id(), trajectory, goal, level, "That will do.", ""))
    with town.centre.anna.acts() as anna:
        goals = {goal.id: goal for goal in show_plan(anna, trajectory).goals}
        standing = show_trajectory(anna, trajectory).standing
    assert goals[reached].level is GoalLevel.MORE
    assert goals[let_go].level is GoalLevel.MUCH_LESS
    assert not any(goal.is_open for goal in goals.values())
    assert standing == ()
    with pytest.raises(Conflict):
        follow(town.centre.anna, trajectory, reached, GoalLevel.LESS)


def test_comes_from_a_template_in_both_languages_with_as_many_steps() -> None:
    assert {template.id for template in plan_templates()} >= {
        "school-again",
        "debts",
        "own-place",
        "sport-again",
    }
    for template in plan_templates():
        assert template.nl.goal != template.fr.goal
        assert len(template.nl.steps) == len(template.fr.steps) == len(template.owners)


def test_stands_in_the_plan_as_it_was_when_it_was_talked_through(town: Town, trajectory: UUID) -> None:
    goal = goal_of(town.centre.anna, trajectory, a_goal(), RING)
    barrier = barrier_of(town.centre.anna, trajectory)
    step_of(town.centre.anna, trajectory, barrier)
    agree_on_plan(town.centre.anna, trajectory, Agreeing.IN_PART, "Not every day, please.")
    with town.centre.anna.acts() as anna:
        page = show_plan(anna, trajectory)
    (agreed,) = page.agreed
    assert not page.is_changed
    assert (agreed.plan.agreeing, agreed.plan.person) == (Agreeing.IN_PART, "Not every day, please.")
    assert [part.text for part in agreed.plan.goals] == ["I want to go to school again."]
    assert [step.due_on for step in agreed.plan.goals[0].steps] == [in_days(7)]
    assert [(part.text, part.owner) for part in agreed.plan.barriers] == [
        ("The school does not answer.", Owner.WORKER)
    ]
    follow(town.centre.anna, trajectory, goal, GoalLevel.LESS)
    with town.centre.anna.acts() as anna:
        assert not show_plan(anna, trajectory).is_changed
    step_of(town.centre.anna, trajectory, goal)
    with town.centre.anna.acts() as anna:
        page = show_plan(anna, trajectory)
    assert page.is_changed
    assert page.agreed == (agreed,)


def test_is_not_agreed_on_before_there_is_one_nor_against_somebody_in_silence(
    town: Town, trajectory: UUID
) -> None:
    with pytest.raises(Invalid):
        agree_on_plan(town.centre.anna, trajectory)
    goal_of(town.centre.anna, trajectory)
    with pytest.raises(Invalid):
        agree_on_plan(town.centre.anna, trajectory, Agreeing.DISAGREES)
