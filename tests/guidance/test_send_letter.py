"""Sending a letter …"""

from dataclasses import replace

import pytest

from guidance.letters import a_letter, approved, sent, written
from guidance.trajectories import in_days, trajectory_of
from houvast.guidance.selectors.identify_trajectory import identify_trajectory
from houvast.guidance.selectors.show_letter import show_letter
from houvast.guidance.selectors.show_papers import show_papers
from houvast.guidance.services._letters import NewLetterStep
from houvast.guidance.services.approve_letter import approve_letter
from houvast.guidance.services.change_letter import LetterChange, change_letter
from houvast.guidance.services.send_letter import send_letter
from houvast.guidance.services.settle_letter import LetterFate, settle_letter
from houvast.guidance.services.write_letter import NewLetter, write_letter
from houvast.guidance.values.papers import LetterState, LetterStepKind
from houvast.kernel.errors import Conflict, Invalid, NotFound
from houvast.kernel.ids import new_id
from world import Town


def test_to_somebody_else_waits_until_the_person_has_read_it(town: Town) -> None:
    """F21: nothing goes out over somebody's head."""
    trajectory = trajectory_of(town.centre.anna, town.centre.coach)
    letter = written(town.centre.anna, trajectory)
    with town.centre.anna.acts() as anna, pytest.raises(Invalid, match="read this letter first"):
        send_letter(anna, NewLetterStep(new_id(), trajectory, letter))
    with town.centre.anna.acts() as anna:
        approve_letter(anna, NewLetterStep(new_id(), trajectory, letter, "That is right."))
        send_letter(anna, NewLetterStep(new_id(), trajectory, letter))
        line = show_letter(anna, trajectory, letter)
    assert line.state is LetterState.DONE
    assert [step.step for step in line.steps] == [LetterStepKind.READ, LetterStepKind.SENT]


def test_to_the_person_needs_nobodys_reading_first(town: Town) -> None:
    trajectory = trajectory_of(town.centre.anna, town.centre.coach)
    letter = written(town.centre.anna, trajectory, a_letter(to_person=True))
    with town.centre.anna.acts() as anna:
        send_letter(anna, NewLetterStep(new_id(), trajectory, letter))


def test_with_a_reply_day_puts_it_among_what_is_due_until_it_is_answered(town: Town) -> None:
    trajectory = trajectory_of(town.centre.anna, town.centre.coach)
    letter = sent(town.centre.anna, trajectory, in_days(6))
    with town.centre.anna.acts() as anna:
        assert identify_trajectory(anna, trajectory).due_on == in_days(6)
        fate = LetterFate(NewLetterStep(new_id(), trajectory, letter, "Yes."), LetterStepKind.ANSWERED)
        settle_letter(anna, fate)
        assert identify_trajectory(anna, trajectory).due_on != in_days(6)


def test_twice_keeps_one_step(town: Town) -> None:
    trajectory = trajectory_of(town.centre.anna, town.centre.coach)
    letter, step = approved(town.centre.anna, trajectory), new_id()
    for _ in range(2):
        with town.centre.anna.acts() as anna:
            send_letter(anna, NewLetterStep(step, trajectory, letter, reply_by=in_days(6)))
    with town.centre.anna.acts() as anna, pytest.raises(Conflict):
        send_letter(anna, NewLetterStep(new_id(), trajectory, letter))
    with town.centre.anna.acts() as anna:
        assert len(show_letter(anna, trajectory, letter).steps) == 2


def test_with_a_reply_day_gone_by_is_refused(town: Town) -> None:
    trajectory = trajectory_of(town.centre.anna, town.centre.coach)
    letter = approved(town.centre.anna, trajectory)
    with town.centre.anna.acts() as anna, pytest.raises(Invalid):
        send_letter(anna, NewLetterStep(new_id(), trajectory, letter, reply_by=in_days(-1)))


def test_after_its_text_changed_asks_the_person_again_and_keeps_the_first_text(town: Town) -> None:
    trajectory = trajectory_of(town.centre.anna, town.centre.coach)
    letter = approved(town.centre.anna, trajectory)
    changed = a_letter(text="May he come back on Tuesday?")
    with town.centre.anna.acts() as anna:
        change_letter(anna, LetterChange(new_id(), trajectory, letter, changed))
        line = show_letter(anna, trajectory, letter)
    assert (line.letter, line.state) == (changed, LetterState.DRAFT)
    with town.centre.anna.acts() as anna, pytest.raises(Invalid):
        send_letter(anna, NewLetterStep(new_id(), trajectory, letter))


def test_ends_every_change_of_its_text(town: Town) -> None:
    trajectory = trajectory_of(town.centre.anna, town.centre.coach)
    letter = sent(town.centre.anna, trajectory, None)
    with town.centre.anna.acts() as anna, pytest.raises(Conflict):
        change_letter(anna, LetterChange(new_id(), trajectory, letter, a_letter()))


def test_can_be_chased_with_a_new_day_and_let_go(town: Town) -> None:
    trajectory = trajectory_of(town.centre.anna, town.centre.coach)
    letter = sent(town.centre.anna, trajectory, in_days(1))

    def chase(days: int | None) -> LetterFate:
        day = None if days is None else in_days(days)
        return LetterFate(NewLetterStep(new_id(), trajectory, letter, "", day), LetterStepKind.CHASED)

    for wrong in (None, -1):
        with town.centre.anna.acts() as anna, pytest.raises(Invalid):
            settle_letter(anna, chase(wrong))
    with town.centre.anna.acts() as anna:
        settle_letter(anna, chase(9))
        assert show_letter(anna, trajectory, letter).reply_by == in_days(9)
        settle_letter(
            anna, LetterFate(NewLetterStep(new_id(), trajectory, letter, "No use."), LetterStepKind.DROPPED)
        )
        assert show_letter(anna, trajectory, letter).state is LetterState.DROPPED


def test_is_refused_to_who_may_not_know_the_dossier(town: Town) -> None:
    trajectory = trajectory_of(town.centre.anna, town.centre.coach)
    letter = approved(town.centre.anna, trajectory)
    for other in (town.centre.bert, town.elsewhere.chloe):
        with other.acts() as somebody, pytest.raises(NotFound):
            send_letter(somebody, NewLetterStep(new_id(), trajectory, letter))
        with other.acts() as somebody, pytest.raises(NotFound):
            show_papers(somebody, trajectory)


def test_of_another_trajectory_under_a_foreign_number_is_refused(town: Town) -> None:
    anna = town.centre.anna
    mine, other = (trajectory_of(anna, town.centre.coach) for _ in range(2))
    letter = approved(anna, mine)
    with anna.acts() as actor, pytest.raises(NotFound):
        send_letter(actor, NewLetterStep(new_id(), other, letter))


def test_is_not_begun_without_address_or_text(town: Town) -> None:
    trajectory = trajectory_of(town.centre.anna, town.centre.coach)
    for to, text in (("", "x"), ("x", " ")):
        letter = replace(a_letter(), to=to, text=text)
        with town.centre.anna.acts() as anna, pytest.raises(Invalid):
            write_letter(anna, NewLetter(new_id(), trajectory, letter))
