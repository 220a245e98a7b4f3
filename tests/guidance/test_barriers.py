"""A barrier …"""

from uuid import UUID

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from guidance.plans import a_barrier, a_term, barrier_of, goal_of, step_of
from guidance.trajectories import agree, in_days, trajectory_of, write_notes
from houvast.guidance.selectors.identify_trajectory import identify_trajectory
from houvast.guidance.selectors.list_legal_terms import list_legal_terms
from houvast.guidance.selectors.show_barrier import show_barrier
from houvast.guidance.selectors.show_domains import show_domains
from houvast.guidance.selectors.show_plan import show_plan
from houvast.guidance.selectors.show_trajectory import show_trajectory
from houvast.guidance.services.change_barrier import ChangedBarrier, change_barrier
from houvast.guidance.services.settle_barrier import SettledBarrier, settle_barrier
from houvast.guidance.services.take_step import NewStep, take_step
from houvast.guidance.services.tick_step import Tick, tick_step
from houvast.guidance.values.folding import BarrierNow
from houvast.guidance.values.lists import Owner
from houvast.guidance.values.plan import BarrierChange, BarrierOutcome, Step, TickedBy
from houvast.kernel.errors import Conflict, Invalid, NotFound
from houvast.kernel.ids import new_id
from world import Person, Town


@pytest.fixture
def trajectory(town: Town) -> UUID:
    return trajectory_of(town.centre.anna, town.centre.coach)


def now(worker: Person, trajectory: UUID, barrier: UUID) -> BarrierNow:
    with worker.acts() as actor:
        return show_barrier(actor, trajectory, barrier)


def settle(worker: Person, trajectory: UUID, barrier: UUID, outcome: BarrierOutcome, days: int = 0) -> None:
    with worker.acts() as actor:
        end = SettledBarrier(
            new_id(), trajectory, barrier, outcome, "They let me in.", "", in_days(days) if days else None
        )
        settle_barrier(actor, end)


def test_has_an_owner_a_partner_and_a_day_that_is_due(town: Town, trajectory: UUID) -> None:
    barrier = barrier_of(town.centre.anna, trajectory)
    found = now(town.centre.anna, trajectory, barrier)
    assert (found.owner, found.partner, found.due_on) == (Owner.WORKER, "Pupil guidance", in_days(14))
    assert found.is_open
    assert not found.is_late
    with town.centre.anna.acts() as anna:
        assert identify_trajectory(anna, trajectory).due_on == in_days(14)


def test_is_kept_once_however_often_it_is_sent(town: Town, trajectory: UUID) -> None:
    barrier = barrier_of(town.centre.anna, trajectory)
    with town.centre.anna.acts() as anna:
        assert len(show_domains(anna, trajectory).barriers) == 1
    with pytest.raises(Invalid):
        barrier_of(town.centre.anna, trajectory, a_barrier(" "))
    assert now(town.centre.anna, trajectory, barrier).barrier.domain == "school"


def test_is_due_on_the_last_day_to_appeal_when_that_comes_first(town: Town, trajectory: UUID) -> None:
    barrier_of(town.centre.anna, trajectory, a_barrier("Excluded.", legal=a_term(4)))
    with town.centre.anna.acts() as anna:
        assert identify_trajectory(anna, trajectory).due_on == in_days(4)


def test_with_a_term_to_appeal_stands_before_all_others(town: Town) -> None:
    town.centre.anna.unlocked  # noqa: B018 -- signs in
    first, second = (trajectory_of(town.centre.anna, town.centre.coach, name) for name in ("Ines", "Samir"))
    barrier_of(town.centre.anna, first, a_barrier("Excluded.", legal=a_term(9)))
    late = barrier_of(town.centre.anna, second, a_barrier("Evicted.", legal=a_term(-1)))
    barrier_of(town.centre.anna, second)
    agree(town.centre.anna, second, "Something long gone by", -30)
    with town.centre.anna.acts() as anna:
        lines = [one for one in list_legal_terms(anna) if one.trajectory_id in {first, second}]
        page = show_trajectory(anna, second)
    assert [(one.name, one.days_left, one.is_late) for one in lines] == [
        ("Samir", -1, True),
        ("Ines", 9, False),
    ]
    assert lines[0].term.helper.startswith("A lawyer")
    assert page.standing[0].id == late


def test_whose_term_was_moved_or_ended_says_so(town: Town, trajectory: UUID) -> None:
    barrier = barrier_of(town.centre.anna, trajectory, a_barrier("Excluded.", legal=a_term(4)))
    with town.centre.anna.acts() as anna:
        change = BarrierChange(Owner.FAMILY, "aunt", "", in_days(20), a_term(12), "They gave more time.")
        change_barrier(anna, ChangedBarrier(new_id(), trajectory, barrier, change))
    found = now(town.centre.anna, trajectory, barrier)
    assert (found.owner, found.owner_words, found.due_on) == (Owner.FAMILY, "aunt", in_days(12))
    assert found.barrier.owner is Owner.WORKER
    with town.centre.anna.acts() as anna:
        (standing,) = show_trajectory(anna, trajectory).standing
        (term,) = (one for one in list_legal_terms(anna) if one.trajectory_id == trajectory)
    assert (standing.owner_words, standing.legal, term.days_left) == ("aunt", a_term(12), 12)
    settle(town.centre.anna, trajectory, barrier, BarrierOutcome.GONE)
    with town.centre.anna.acts() as anna:
        assert trajectory not in {one.trajectory_id for one in list_legal_terms(anna)}


def test_ends_with_its_open_steps(town: Town, trajectory: UUID) -> None:
    barrier = barrier_of(town.centre.anna, trajectory)
    step_of(town.centre.anna, trajectory, barrier)
    settle(town.centre.anna, trajectory, barrier, BarrierOutcome.SMALLER)
    found = now(town.centre.anna, trajectory, barrier)
    assert not found.is_open
    assert found.end is not None
    assert (found.end.outcome, found.end.person) == (BarrierOutcome.SMALLER, "They let me in.")
    assert [step.is_open for step in found.steps] == [False]
    with town.centre.anna.acts() as anna:
        page = show_trajectory(anna, trajectory)
    assert page.identity.due_on == page.identity.evaluate_on
    with pytest.raises(Conflict):
        settle(town.centre.coach, trajectory, barrier, BarrierOutcome.SAME)


def test_that_is_smaller_can_go_on(town: Town, trajectory: UUID) -> None:
    barrier = barrier_of(town.centre.anna, trajectory)
    settle(town.centre.anna, trajectory, barrier, BarrierOutcome.SMALLER, 30)
    found = now(town.centre.anna, trajectory, barrier)
    assert found.is_open
    assert found.due_on == in_days(30)
    for outcome in (BarrierOutcome.GONE, BarrierOutcome.NOT_OURS):
        with pytest.raises(Invalid):
            settle(town.centre.anna, trajectory, barrier, outcome, 30)
    with pytest.raises(Invalid):
        settle(town.centre.anna, trajectory, barrier, BarrierOutcome.SAME, -1)


def test_has_steps_whose_day_is_counted_from_what_was_said(town: Town, trajectory: UUID) -> None:
    barrier = barrier_of(town.centre.anna, trajectory)
    step = step_of(town.centre.anna, trajectory, barrier)
    (taken,) = now(town.centre.anna, trajectory, barrier).steps
    assert (taken.id, taken.due_on, taken.is_open) == (step, in_days(14), True)
    for _ in range(1):
        with town.centre.anna.acts() as anna:
            tick_step(anna, Tick(new_id(), trajectory, step, TickedBy.PERSON, "I rang them myself."))
    (done,) = now(town.centre.anna, trajectory, barrier).steps
    assert done.done is not None
    assert (done.done.by, done.done.words, done.is_open) == (TickedBy.PERSON, "I rang them myself.", False)
    with town.centre.coach.acts() as coach, pytest.raises(Conflict):
        tick_step(coach, Tick(new_id(), trajectory, step, TickedBy.WORKER))


def test_takes_no_step_without_a_deadline_nor_one_of_another_trajectory(town: Town, trajectory: UUID) -> None:
    barrier = barrier_of(town.centre.anna, trajectory)
    other = trajectory_of(town.centre.anna, town.centre.coach)
    (note,) = write_notes(town.centre.anna, trajectory, 1)
    with town.centre.anna.acts() as anna:
        with pytest.raises(Invalid):
            take_step(anna, NewStep(new_id(), trajectory, barrier, Step("Ring.", Owner.PERSON)))
        with pytest.raises(NotFound):
            take_step(anna, NewStep(new_id(), other, barrier, Step("Ring.", Owner.PERSON), in_days(1)))
        with pytest.raises(NotFound):
            take_step(anna, NewStep(new_id(), trajectory, note, Step("Ring.", Owner.PERSON), in_days(1)))


def test_is_read_in_as_many_queries_whether_there_is_one_or_twenty(town: Town, trajectory: UUID) -> None:
    def queries() -> int:
        with town.centre.anna.acts() as anna, CaptureQueriesContext(connection) as captured:
            show_trajectory(anna, trajectory)
            show_domains(anna, trajectory)
            show_plan(anna, trajectory)
            list_legal_terms(anna)
        return len(captured)

    barrier_of(town.centre.anna, trajectory, a_barrier(legal=a_term(5)))
    goal_of(town.centre.anna, trajectory)
    queries()
    few = queries()
    for number in range(19):
        barrier_of(town.centre.anna, trajectory, a_barrier(f"Barrier {number}", legal=a_term(number)))
    assert queries() == few


def test_does_not_exist_for_who_does_not_hold_the_dossier(town: Town, trajectory: UUID) -> None:
    barrier = barrier_of(town.centre.anna, trajectory)
    for other in (town.centre.bert, town.elsewhere.chloe):
        with pytest.raises(NotFound):
            now(other, trajectory, barrier)
