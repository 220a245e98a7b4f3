"""Closing a trajectory …"""

from uuid import UUID

import pytest
from django.db import connections

from guidance.trajectories import agree, in_days, trajectory_of
from houvast.guidance.selectors.show_caseload import show_caseload
from houvast.guidance.selectors.show_trajectory import show_trajectory
from houvast.guidance.services.close_trajectory import NewClosing, close_trajectory
from houvast.guidance.services.evaluate_trajectory import NewEvaluation, evaluate_trajectory
from houvast.guidance.services.reopen_trajectory import Return, reopen_trajectory
from houvast.guidance.values.entries import Closing, Evaluation
from houvast.guidance.values.lists import ActionState, ClosingReason, TrajectoryState
from houvast.guidance.values.trajectory import evaluation_after
from houvast.kernel.errors import Conflict, Invalid
from houvast.kernel.ids import new_id
from world import Person, Town

WRITTEN_BY_CLOSING = ("guidance.entry", "audit.entry")


def close(writer: Person, trajectory: UUID, reason: ClosingReason, days: int | None = None) -> None:
    """Closes a trajectory with an aftercare day so many days from now."""
    aftercare = None if days is None else in_days(days)
    with writer.acts() as actor:
        closing = Closing(reason, "It was good.", "", aftercare)
        close_trajectory(actor, NewClosing(new_id(), trajectory, closing))


def test_with_no_not_now_is_an_end_like_any_other(town: Town) -> None:
    trajectory = trajectory_of(town.centre.anna, town.centre.coach)
    close(town.centre.anna, trajectory, ClosingReason.NOT_NOW)
    with town.centre.anna.acts() as anna:
        assert trajectory not in {line.id for line in show_caseload(anna).lines}
        closed = {line.id: line for line in show_caseload(anna, closed=True).lines}
    assert closed[trajectory].state is TrajectoryState.CLOSED
    assert closed[trajectory].due_on is None


def test_leaves_aftercare_as_the_only_day_that_counts(town: Town) -> None:
    trajectory = trajectory_of(town.centre.anna, town.centre.coach)
    action = agree(town.centre.anna, trajectory, "Ring the school", 3)
    close(town.centre.anna, trajectory, ClosingReason.REACHED, 60)
    with town.centre.anna.acts() as anna:
        page = show_trajectory(anna, trajectory)
    assert page.identity.due_on == in_days(60)
    assert page.actions == ()
    assert [entry.state for entry in page.entries if entry.id == action] == [ActionState.DROPPED]


def test_stops_what_belongs_to_a_running_one(town: Town) -> None:
    trajectory = trajectory_of(town.centre.anna, town.centre.coach)
    close(town.centre.anna, trajectory, ClosingReason.MOVED)
    with pytest.raises(Conflict):
        agree(town.centre.anna, trajectory, "Too late", 3)
    with pytest.raises(Conflict):
        close(town.centre.coach, trajectory, ClosingReason.NO_CONTACT)


def test_refuses_an_aftercare_day_gone_by(town: Town) -> None:
    trajectory = trajectory_of(town.centre.anna, town.centre.coach)
    with pytest.raises(Invalid):
        close(town.centre.anna, trajectory, ClosingReason.REACHED, -1)


def test_can_be_undone_without_starting_over(town: Town) -> None:
    trajectory = trajectory_of(town.centre.anna, town.centre.coach)
    close(town.centre.anna, trajectory, ClosingReason.STOPPED_BY_PERSON)
    with town.centre.anna.acts() as anna:
        reopen_trajectory(anna, Return(new_id(), trajectory, "He rang himself."))
        page = show_trajectory(anna, trajectory)
    assert page.identity.is_open
    assert page.total == 3
    assert page.identity.due_on == evaluation_after(in_days(0))
    with town.centre.anna.acts() as anna, pytest.raises(Conflict):
        reopen_trajectory(anna, Return(new_id(), trajectory, "Again."))


def test_comes_after_looking_back_every_three_months(town: Town) -> None:
    trajectory = trajectory_of(town.centre.anna, town.centre.coach)
    with town.centre.anna.acts() as anna:
        held = Evaluation(in_days(-1), "I open my post.", "", None)
        evaluate_trajectory(anna, NewEvaluation(new_id(), trajectory, held))
        assert show_trajectory(anna, trajectory).identity.evaluate_on == evaluation_after(in_days(-1))
    for wrong in (Evaluation(in_days(1), "x", "", None), Evaluation(in_days(0), "", " ", None)):
        with town.centre.anna.acts() as anna, pytest.raises(Invalid):
            evaluate_trajectory(anna, NewEvaluation(new_id(), trajectory, wrong))


def test_with_no_not_now_leaves_no_trace_elsewhere_and_a_way_back(town: Town) -> None:
    trajectory = trajectory_of(town.centre.anna, town.centre.coach)
    elsewhere = [table for table in every_table() if table not in WRITTEN_BY_CLOSING]
    assert {"guidance.trajectory", "desk.question", "people.person"} <= set(elsewhere)
    before = counted(elsewhere)
    close(town.centre.anna, trajectory, ClosingReason.NOT_NOW)
    assert counted(elsewhere) == before
    with town.centre.anna.acts() as anna:
        reopen_trajectory(anna, Return(new_id(), trajectory, "He rang himself."))
        assert show_trajectory(anna, trajectory).identity.is_open


def every_table() -> list[str]:
    """Every table that is no part of the database itself."""
    with connections["owner"].cursor() as cursor:
        cursor.execute(
            "SELECT format('%I.%I', schemaname, tablename) FROM pg_tables"
            " WHERE schemaname NOT IN ('pg_catalog', 'information_schema')"
        )
        return [str(row[0]) for row in cursor.fetchall()]


def counted(tables: list[str]) -> dict[str, int]:
    """How many rows stand in each table, whoever they are of."""
    with connections["owner"].cursor() as cursor:
        found = {}
        for table in tables:
            cursor.execute(f"SELECT count(*) FROM {table}")  # noqa: S608 -- names from our own models
            found[table] = cursor.fetchone()[0]
    return found
