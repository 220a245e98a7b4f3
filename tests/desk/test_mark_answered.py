"""One tap that says "answered today" …"""

from datetime import date
from uuid import UUID

import pytest

from desk.duties import acting_on, asked_on
from desk.given import a_talk, agreed
from houvast.desk.selectors.list_overdue import list_overdue
from houvast.desk.selectors.show_question import QuestionPage, show_question
from houvast.desk.services.clarify_question import clarify_question
from houvast.desk.services.decide_outcome import decide_outcome
from houvast.desk.services.mark_answered import mark_answered
from houvast.desk.services.record_agreement import record_agreement
from houvast.desk.values.agreements import Answer, Giver
from houvast.desk.values.outcomes import Outcome, OutcomeContent
from houvast.desk.values.response import AnsweredBy, FirstAnswerContent, Response
from houvast.desk.values.states import QuestionState
from houvast.kernel.errors import Conflict, NotAllowed, NotFound
from houvast.kernel.ids import new_id
from world import Town, build_town

FRIDAY = date(2026, 11, 27)
TUESDAY = date(2026, 12, 1)
THURSDAY = date(2026, 12, 3)


def seen(town: Town, question: UUID) -> QuestionPage:
    with town.desk.emil.acts() as emil:
        return show_question(emil, question)


def test_stops_the_clock_and_asks_for_a_next_step(town: Town) -> None:
    question = asked_on(town, FRIDAY)
    assert seen(town, question).due_on == TUESDAY
    with acting_on(town.desk.dina, TUESDAY) as dina:
        mark_answered(dina, question)
    page = seen(town, question)
    assert (page.state, page.due_on) == (QuestionState.ANSWERED, date(2026, 12, 8))
    assert page.first_answer
    assert page.first_answer.content == FirstAnswerContent(AnsweredBy.TAP, TUESDAY, Response.WITHIN)


@pytest.mark.parametrize(
    ("day", "response"),
    [
        (FRIDAY, Response.SAME_DAY),
        (TUESDAY, Response.WITHIN),
        (THURSDAY, Response.A_LITTLE_LATE),
        (date(2026, 12, 4), Response.LATE),
        (date(2026, 12, 14), Response.VERY_LATE),
    ],
)
def test_says_how_long_it_took_in_working_days(town: Town, day: date, response: Response) -> None:
    question = asked_on(town, FRIDAY)
    with acting_on(town.desk.dina, day) as dina:
        mark_answered(dina, question)
    answered = seen(town, question).first_answer
    assert answered
    assert isinstance(answered.content, FirstAnswerContent)
    assert answered.content.response is response


def test_counts_once_whatever_comes_after(town: Town) -> None:
    question = asked_on(town, FRIDAY)
    with acting_on(town.desk.dina, TUESDAY) as dina:
        mark_answered(dina, question)
    with acting_on(town.desk.emil, THURSDAY) as emil:
        mark_answered(emil, question)
        clarify_question(emil, question, new_id(), a_talk())
    page = seen(town, question)
    assert page.state is QuestionState.CLARIFYING
    assert page.first_answer
    assert page.first_answer.at.date() == TUESDAY


def test_is_not_needed_after_a_talk_an_agreement_of_the_asker_or_an_outcome(town: Town) -> None:
    """The desk said something to the asker: that is what "answered" means."""
    talked, agreed_to, decided = (asked_on(town, FRIDAY) for _ in range(3))
    with acting_on(town.desk.dina, TUESDAY) as dina:
        clarify_question(dina, talked, new_id(), a_talk())
        record_agreement(dina, agreed_to, new_id(), agreed(Giver.ASKER))
        decide_outcome(dina, decided, new_id(), OutcomeContent(Outcome.ADVICE, "Advice."))
    by = [seen(town, question).first_answer for question in (talked, agreed_to, decided)]
    assert [one.content.by for one in by if one and isinstance(one.content, FirstAnswerContent)] == [
        AnsweredBy.TALK,
        AnsweredBy.AGREEMENT,
        AnsweredBy.OUTCOME,
    ]


def test_is_still_needed_when_only_somebody_else_was_asked_or_nobody(town: Town) -> None:
    question = asked_on(town, FRIDAY)
    with acting_on(town.desk.dina, TUESDAY) as dina:
        record_agreement(dina, question, new_id(), agreed(Giver.PARENT))
        record_agreement(dina, question, new_id(), agreed(Giver.ASKER, Answer.NOT_ASKED))
    page = seen(town, question)
    assert (page.state, page.due_on, page.first_answer) == (QuestionState.OPEN, TUESDAY, None)


def test_takes_a_question_off_the_list_of_those_that_wait_too_long() -> None:
    town = build_town()
    question = asked_on(town, FRIDAY)
    with acting_on(town.desk.dina, THURSDAY) as dina:
        assert [line.id for line in list_overdue(dina).lines] == [question]
        mark_answered(dina, question)
        assert list_overdue(dina).total == 0


def test_is_refused_on_a_closed_question_and_to_who_is_not_of_the_desk(town: Town) -> None:
    question = asked_on(town, FRIDAY)
    with town.desk.dina.acts() as dina:
        decide_outcome(dina, question, new_id(), OutcomeContent(Outcome.ADVICE, "Advice."))
    with town.desk.dina.acts() as dina:
        with pytest.raises(Conflict):
            mark_answered(dina, question)
        with pytest.raises(NotFound):
            mark_answered(dina, new_id())
    with town.centre.anna.acts() as anna, pytest.raises(NotAllowed):
        mark_answered(anna, question)
