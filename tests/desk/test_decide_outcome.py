"""Deciding an outcome …"""

from datetime import date, timedelta
from uuid import UUID

import pytest

from desk.given import a_card, a_talk, agreed, open_at
from houvast.desk.selectors.show_question import show_question
from houvast.desk.services.clarify_question import clarify_question
from houvast.desk.services.decide_outcome import decide_outcome
from houvast.desk.services.record_agreement import record_agreement
from houvast.desk.values.outcomes import Outcome, OutcomeContent
from houvast.desk.values.states import QuestionState
from houvast.kernel.clock import today
from houvast.kernel.errors import Conflict, Invalid, NotAllowed, NotFound
from houvast.kernel.ids import new_id
from world import Town


def decided(outcome: Outcome, tell_by: date | None = None, who: str = "") -> OutcomeContent:
    return OutcomeContent(outcome, "We talked it through.", who, tell_by)


def state_of(town: Town, question: UUID) -> QuestionState:
    with town.desk.emil.acts() as emil:
        return show_question(emil, question).state


def test_closes_a_question_with_advice_which_is_a_normal_end(town: Town) -> None:
    """F20."""
    question = open_at(town, a_card())
    with town.desk.dina.acts() as dina:
        decide_outcome(dina, question, new_id(), decided(Outcome.ADVICE))
    assert state_of(town, question) is QuestionState.CLOSED


def test_keeps_a_plan_to_tell_open_until_its_day(town: Town) -> None:
    question, day = open_at(town, a_card()), today() + timedelta(days=6)
    with town.desk.dina.acts() as dina:
        decide_outcome(dina, question, new_id(), decided(Outcome.PLAN_TO_TELL, day, "the mother"))
    with town.desk.emil.acts() as emil:
        page = show_question(emil, question)
    assert (page.state, page.due_on) == (QuestionState.TELLING, day)


def test_keeps_a_visit_open_until_somebody_went(town: Town) -> None:
    question, day = open_at(town, a_card()), today() + timedelta(days=2)
    with town.desk.dina.acts() as dina:
        decide_outcome(dina, question, new_id(), decided(Outcome.VISIT, day, "Emil and the teacher"))
    with town.desk.emil.acts() as emil:
        page = show_question(emil, question)
    assert (page.state, page.due_on, page.vanishes_on) == (QuestionState.VISITING, day, None)


@pytest.mark.parametrize(("day", "who"), [(None, "the mother"), (today() + timedelta(days=3), " ")])
def test_wants_a_day_and_somebody_for_a_plan(town: Town, day: date | None, who: str) -> None:
    question = open_at(town, a_card())
    with town.desk.dina.acts() as dina, pytest.raises(Invalid):
        decide_outcome(dina, question, new_id(), decided(Outcome.PLAN_TO_TELL, day, who))


def test_offers_no_referral_while_the_young_person_does_not_know(town: Town) -> None:
    """F14: nothing leaves the desk about a young person who does not know."""
    question = open_at(town, a_card())
    with town.desk.dina.acts() as dina:
        assert Outcome.REFERRAL not in show_question(dina, question).possible
        record_agreement(dina, question, new_id(), agreed())
        assert Outcome.REFERRAL in show_question(dina, question).possible


def test_is_final(town: Town) -> None:
    question = open_at(town, a_card())
    with town.desk.dina.acts() as dina:
        decide_outcome(dina, question, new_id(), decided(Outcome.ADVICE))
    with town.desk.dina.acts() as dina, pytest.raises(Conflict):
        decide_outcome(dina, question, new_id(), decided(Outcome.NOT_GROUNDED))


def test_does_nothing_more_when_it_comes_twice_in_the_same_words(town: Town) -> None:
    """A double click on the outcome, which closed the question the first time."""
    question, number, advice = open_at(town, a_card()), new_id(), decided(Outcome.ADVICE)
    talk, agreement = (new_id(), a_talk()), (new_id(), agreed())
    for _ in range(2):
        with town.desk.dina.acts() as dina:
            clarify_question(dina, question, *talk)
            record_agreement(dina, question, *agreement)
            decide_outcome(dina, question, number, advice)
    with town.desk.emil.acts() as emil:
        page = show_question(emil, question)
    assert [len(kept) for kept in (page.clarifications, page.agreements, page.decisions)] == [1, 1, 1]
    assert page.state is QuestionState.CLOSED


def test_with_other_words_under_the_same_number_is_refused(town: Town) -> None:
    question, number = open_at(town, a_card()), new_id()
    with town.desk.dina.acts() as dina:
        decide_outcome(dina, question, number, decided(Outcome.ADVICE))
    other = OutcomeContent(Outcome.ADVICE, "Something else.", "", None)
    with town.desk.dina.acts() as dina, pytest.raises(Conflict, match="other words"):
        decide_outcome(dina, question, number, other)


def test_is_refused_to_who_does_not_work_at_the_desk(town: Town) -> None:
    question = open_at(town, a_card())
    with town.centre.anna.acts() as anna, pytest.raises(NotAllowed):
        decide_outcome(anna, question, new_id(), decided(Outcome.ADVICE))


def test_does_not_find_another_desks_question(town: Town) -> None:
    with town.desk.dina.acts() as dina, pytest.raises(NotFound):
        decide_outcome(dina, new_id(), new_id(), decided(Outcome.ADVICE))
