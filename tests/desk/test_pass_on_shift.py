"""Handing a shift over …"""

from uuid import UUID

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from desk.duties import passed_on
from desk.given import a_card, open_at
from houvast.access.services.erase_dossier import erase_dossier
from houvast.audit.models import Entry
from houvast.desk.models.duty import PassedLine, PassedOn
from houvast.desk.selectors.list_to_pass_on import list_to_pass_on
from houvast.desk.selectors.show_duty import show_duty
from houvast.desk.selectors.show_passed_on import PassedOnPage, show_passed_on
from houvast.desk.selectors.show_question import show_question
from houvast.desk.services.decide_outcome import decide_outcome
from houvast.desk.services.pass_on_shift import NewPassedOn, pass_on_shift
from houvast.desk.values.duty import PassedLineContent
from houvast.desk.values.outcomes import Outcome, OutcomeContent
from houvast.kernel.errors import Conflict, Invalid, NotAllowed, NotFound
from houvast.kernel.ids import new_id
from world import Town, build_town

MOTHER = "The mother calls back before noon."


def line_of(town: Town, question: UUID, words: str = MOTHER) -> UUID:
    return passed_on(town, **{f"q{question.hex}": words})


def read(town: Town, passed: UUID) -> PassedOnPage:
    with town.desk.emil.acts() as emil:
        return show_passed_on(emil, passed)


def test_tells_the_next_one_line_a_question_and_a_word_about_the_desk(town: Town) -> None:
    question = open_at(town, a_card())
    page = read(town, line_of(town, question))
    assert (page.name, page.words, page.taken_by) == ("Dina", "The door sticks.", "")
    assert [(line.question_id, line.words) for line in page.lines] == [(question, MOTHER)]


def test_waits_until_somebody_takes_it_over_however_many_days_pass(town: Town) -> None:
    passed = passed_on(town)
    with town.desk.emil.acts() as emil:
        waiting = show_duty(emil)
    assert waiting
    assert passed in {one.id for one in waiting.waiting}


def test_carries_the_line_that_stood_into_the_next_hand_over() -> None:
    town = build_town()
    first, second = open_at(town, a_card("One.")), open_at(town, a_card("Two."))
    line_of(town, first)
    with town.desk.emil.acts() as emil:
        work = list_to_pass_on(emil)
    assert {one.question.id: one.line for one in work.lines} == {first: MOTHER, second: ""}


def test_leaves_out_what_was_closed_meanwhile() -> None:
    town = build_town()
    question = open_at(town, a_card())
    line_of(town, question)
    with town.desk.emil.acts() as emil:
        decide_outcome(emil, question, new_id(), OutcomeContent(Outcome.ADVICE, "Advice."))
        assert list_to_pass_on(emil).lines == ()


def test_writes_the_line_into_the_question_with_which_it_goes() -> None:
    """A line is about somebody: it is a row of the question, and its key goes with the question's."""
    town = build_town()
    question = open_at(town, a_card())
    passed = line_of(town, question)
    with town.desk.dina.acts() as dina:
        page = show_question(dina, question)
        assert [one.content for one in page.passed] == [PassedLineContent(MOTHER)]
        erase_dossier(dina, page.dossier_id)
    with town.desk.emil.acts() as emil:
        assert not PassedLine.objects.filter(passed_id=passed).exists()
        assert show_passed_on(emil, passed).lines == ()


def test_lies_sealed(town: Town) -> None:
    passed = line_of(town, open_at(town, a_card()))
    with town.desk.dina.acts():
        row, line = PassedOn.objects.get(id=passed), PassedLine.objects.get(passed_id=passed)
    assert b"door" not in bytes(row.sealed)
    assert b"mother" not in line.content.raw


def test_does_not_exist_outside_the_team(town: Town) -> None:
    passed = passed_on(town)
    for person in (town.centre.anna, town.desk.steward, town.desk.dpo):
        with person.acts() as stranger:
            assert not PassedOn.objects.exists()
            with pytest.raises(NotAllowed):
                show_passed_on(stranger, passed)


def test_is_kept_once_however_often_it_is_sent(town: Town) -> None:
    new = NewPassedOn(new_id(), "Twice.", {})
    with town.desk.dina.acts() as dina:
        for _ in range(2):
            pass_on_shift(dina, new)
        assert PassedOn.objects.filter(id=new.passed_id).count() == 1
    with town.desk.emil.acts() as emil, pytest.raises(Conflict):
        pass_on_shift(emil, new)


def test_says_at_least_one_thing_and_of_no_question_that_is_not_there(town: Town) -> None:
    with town.desk.dina.acts() as dina:
        with pytest.raises(Invalid):
            pass_on_shift(dina, NewPassedOn(new_id(), "  ", {new_id(): " "}))
        with pytest.raises(NotFound):
            pass_on_shift(dina, NewPassedOn(new_id(), "", {new_id(): "A line."}))


def test_keeps_no_word_in_the_log(town: Town) -> None:
    passed = line_of(town, open_at(town, a_card()))
    with town.desk.dina.acts() as dina:
        entry = Entry.objects.get(actor_id=dina.user_id, event="desk.pass_on_shift", subject_id=passed)
    assert entry.dossier_id is None


def test_costs_no_query_more_with_more_questions() -> None:
    town, counts = build_town(), []
    for _ in range(3):
        passed = line_of(town, open_at(town, a_card()))
        with town.desk.emil.acts() as emil, CaptureQueriesContext(connection) as queries:
            list_to_pass_on(emil)
            show_passed_on(emil, passed)
        counts.append(len(queries))
    assert counts[0] == counts[2] <= 26, counts
