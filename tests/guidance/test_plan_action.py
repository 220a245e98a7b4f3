"""Planning an action …"""

import json

import pytest

from guidance.trajectories import agree, in_days, trajectory_of
from houvast.guidance.selectors.identify_trajectory import identify_trajectory
from houvast.guidance.selectors.show_caseload import show_caseload
from houvast.guidance.selectors.show_trajectory import show_trajectory
from houvast.guidance.services.finish_action import ActionEnd, finish_action
from houvast.guidance.services.plan_action import NewAction, plan_action
from houvast.guidance.values.entries import Action, Outcome
from houvast.guidance.values.lists import ActionState, Domain, Owner
from houvast.kernel.errors import Conflict, Invalid
from houvast.kernel.ids import new_id
from houvast.vault.content import dump, load
from world import Town


def test_moves_the_day_that_is_due(town: Town) -> None:
    trajectory = trajectory_of(town.centre.anna, town.centre.coach)
    agree(town.centre.anna, trajectory, "Ring the school", 9)
    agree(town.centre.anna, trajectory, "Fetch the papers", -2)
    with town.centre.anna.acts() as anna:
        assert identify_trajectory(anna, trajectory).due_on == in_days(-2)
        line = next(line for line in show_caseload(anna).lines if line.id == trajectory)
        assert line.is_late
        actions = show_trajectory(anna, trajectory).actions
    assert [(one.action.what, one.is_late) for one in actions] == [
        ("Fetch the papers", True),
        ("Ring the school", False),
    ]


def test_keeps_the_domain_in_the_words_of_the_service_and_refuses_an_unknown_one(town: Town) -> None:
    trajectory = trajectory_of(town.centre.anna, town.centre.coach)
    with town.centre.anna.acts() as anna:
        action = Action("Ring the school", Owner.PERSON, "", Domain.SCHOOL)
        plan_action(anna, NewAction(new_id(), trajectory, action, in_days(2)))
        unknown = Action("Ring", Owner.PERSON, "", "own-elsewhere")
        with pytest.raises(Invalid):
            plan_action(anna, NewAction(new_id(), trajectory, unknown, in_days(2)))
    with town.centre.anna.acts() as anna:
        (line,) = show_trajectory(anna, trajectory).actions
    assert (line.action.domain, line.action.named) == ("school", None)


def test_written_when_domains_were_a_closed_list_is_still_read() -> None:
    action = Action("Ring the school", Owner.PERSON, "", "school")
    written = json.loads(dump(action))
    written["version"] = 1
    del written["fields"]["named"]
    assert load(Action, json.dumps(written).encode().ljust(256)) == action


def test_and_finishing_it_keeps_what_came_of_it(town: Town) -> None:
    trajectory = trajectory_of(town.centre.anna, town.centre.coach)
    action = agree(town.centre.anna, trajectory, "Ring the school", 3)
    end = ActionEnd(new_id(), trajectory, action, was_done=True, words="They listened.")
    for _ in range(2):
        with town.centre.anna.acts() as anna:
            finish_action(anna, end)
    with town.centre.anna.acts() as anna:
        page = show_trajectory(anna, trajectory)
    assert page.actions == ()
    assert page.entries[0].body == Outcome("Ring the school", was_done=True, words="They listened.")
    assert [entry.state for entry in page.entries if entry.id == action] == [ActionState.DONE]
    assert page.identity.due_on == page.identity.evaluate_on


def test_and_finishing_it_by_two_people_refuses_the_second(town: Town) -> None:
    trajectory = trajectory_of(town.centre.anna, town.centre.coach)
    action = agree(town.centre.anna, trajectory, "Ring the school", 3)
    with town.centre.anna.acts() as anna:
        finish_action(anna, ActionEnd(new_id(), trajectory, action, was_done=True, words=""))
    with town.centre.coach.acts() as coach, pytest.raises(Conflict):
        finish_action(coach, ActionEnd(new_id(), trajectory, action, was_done=False, words="No."))
    with town.centre.anna.acts() as anna:
        assert show_trajectory(anna, trajectory).total == 3
