"""Searching the desk's questions …"""

from dataclasses import replace
from uuid import UUID

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from desk.given import a_card, open_at
from houvast.audit.models import Entry
from houvast.desk.selectors import search_questions as searching
from houvast.desk.selectors.search_questions import FoundIn, QuestionSearch, search_questions
from houvast.desk.selectors.show_question import show_question
from houvast.desk.services.clarify_question import clarify_question
from houvast.desk.services.decide_outcome import decide_outcome
from houvast.desk.values.entrances import OwnQuestion
from houvast.desk.values.outcomes import Outcome, OutcomeContent
from houvast.desk.values.questions import ClarificationContent, OwnAnswer
from houvast.desk.values.states import QuestionState
from houvast.kernel.errors import NotAllowed
from houvast.kernel.ids import new_id
from world import Person, Town, build_town, with_own_desk

CARD = "A boy of the harbour school draws flags. His tutor Gérard Lefèvre phones."
TALK = ClarificationContent(
    "Wants to know whether drawing is dangerous.", "", "", "His dog died.", "", "", ""
)


@pytest.fixture(scope="module")
def asked() -> tuple[Town, UUID]:
    """A desk with a question that was answered, beside one that was not."""
    town = build_town()
    question = open_at(town, a_card(CARD))
    open_at(town, a_card("A mother asks about a quarrel at home."))
    with town.desk.dina.acts() as dina:
        clarify_question(dina, question, new_id(), TALK)
        advice = OutcomeContent(Outcome.ADVICE, "Advice: talk with him about the dog.", "", None)
        decide_outcome(dina, question, new_id(), advice)
    return town, question


def searched(worker: Person, words: str, *, everywhere: bool = False, batch: int = 1) -> QuestionSearch:
    with worker.acts() as actor:
        return search_questions(actor, words, everywhere=everywhere, batch=batch)


@pytest.mark.parametrize("words", ["flags harbour", "gerard lefevre", "Lefebvre", "draws flag"])
def test_answers_whether_it_was_asked_before_and_how_it_ended(asked: tuple[Town, UUID], words: str) -> None:
    """F20: "advice given, closed" is an answer the next colleague can build on."""
    town, question = asked
    (hit,) = searched(town.desk.emil, words).hits
    assert (hit.id, hit.state, hit.outcome) == (question, QuestionState.CLOSED, Outcome.ADVICE)
    assert hit.answer == "Advice: talk with him about the dog."
    assert hit.found[0].place is FoundIn.CARD


@pytest.mark.parametrize(
    ("words", "place", "sentence"),
    [
        ("drawing dangerous", FoundIn.CLARIFYING, "Wants to know whether drawing is dangerous."),
        ("talk about the dog", FoundIn.DECISION, "Advice: talk with him about the dog."),
    ],
)
def test_looks_at_what_was_said_later_when_no_card_fits(
    asked: tuple[Town, UUID], words: str, place: FoundIn, sentence: str
) -> None:
    town, _ = asked
    (hit,) = searched(town.desk.emil, words).hits
    assert [(found.place, found.extract) for found in hit.found] == [(place, sentence)]


def test_looks_at_what_was_filled_in_after_the_call(town: Town) -> None:
    own = with_own_desk(town)
    answers = (OwnAnswer(OwnQuestion.CLUB_BOND, "The keeper of the pigeon loft."),)
    question = open_at(own, replace(a_card(), answers=answers))
    (hit,) = searched(own.desk.emil, "pigeon loft").hits
    assert (hit.id, [found.place for found in hit.found]) == (question, [FoundIn.CARD])


def test_finds_a_reference_as_it_is_said_on_the_phone(asked: tuple[Town, UUID]) -> None:
    town, question = asked
    with town.desk.dina.acts() as dina:
        reference = show_question(dina, question).reference
    for said in (reference, reference.lower(), reference.replace("-", ""), reference.replace("-", " ")):
        assert [hit.id for hit in searched(town.desk.dina, said).hits] == [question], said


def test_finds_nothing_that_is_of_another_desk(asked: tuple[Town, UUID], town: Town) -> None:
    assert asked
    assert searched(town.desk.dina, "flags harbour").hits == ()
    assert searched(town.desk.dina, "").hits == ()


def test_is_for_the_desk_alone(town: Town) -> None:
    with pytest.raises(NotAllowed):
        searched(town.centre.anna, "flags")


def test_is_logged_once_without_a_word(town: Town) -> None:
    with town.desk.dina.acts() as dina:
        search_questions(dina, "flags")
        written = Entry.objects.filter(actor_id=dina.user_id, event="desk.search_questions")
        assert written.count() >= 1
        assert all((entry.dossier_id, entry.subject_id) == (None, None) for entry in written)


@pytest.mark.parametrize("everywhere", [False, True])
def test_costs_no_query_more_with_more_questions(everywhere: bool, town: Town) -> None:  # noqa: FBT001 - a parameter
    own, counts = with_own_desk(town), []
    for _ in range(3):
        open_at(own, a_card("Worries about football."))
        with own.desk.emil.acts() as emil, CaptureQueriesContext(connection) as queries:
            search_questions(emil, "football", everywhere=everywhere)
        counts.append(len(queries))
    assert counts[0] == counts[2] <= 12, counts


def test_goes_further_back_when_asked(town: Town, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(searching, "AT_ONCE", 2)
    own = with_own_desk(town)
    oldest, *_ = [open_at(own, a_card(f"Number {word}.")) for word in ("zero", "seven", "eleven")]
    first = searched(own.desk.dina, "zero")
    assert (first.hits, first.searched, first.has_older) == ((), 2, True)
    second = searched(own.desk.dina, "zero", batch=2)
    assert [hit.id for hit in second.hits] == [oldest]
    assert (second.searched, second.has_older) == (1, False)
