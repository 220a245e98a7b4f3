"""Proposing a term for the shared language …"""

from dataclasses import replace

import pytest

from assessment.speaking import WORDS, a_service, adopted, proposed, reworded
from houvast.assessment.selectors.show_term import show_term
from houvast.assessment.services._language import Proposed
from houvast.assessment.services.propose_term import propose_term
from houvast.assessment.values.language import ProposalState, Wording
from houvast.kernel.errors import Conflict, Invalid, NotAllowed, NotFound
from houvast.kernel.ids import new_id
from world import Service, Town


@pytest.fixture(scope="module")
def service() -> Service:
    return a_service()


def test_shows_it_to_the_whole_service_and_to_nobody_else(service: Service, town: Town) -> None:
    term = proposed(service.dina)
    for person in (service.anna, service.coach, service.steward):
        with person.acts() as actor:
            (line,) = show_term(actor, term, "en").proposals
        assert (line.writer, line.state, line.name) == ("Dina", ProposalState.OPEN, "huddle")
        assert line.words
        assert line.words.forms == ("huddle", "huddles", "huddled")
    with town.elsewhere.chloe.acts() as chloe, pytest.raises(NotFound):
        show_term(chloe, term, "en")


def test_keeps_it_once(service: Service) -> None:
    new = Proposed(new_id(), "en", reworded("once"), "we say it")
    for _ in range(2):
        with service.anna.acts() as anna:
            propose_term(anna, new)
    with service.anna.acts() as anna, pytest.raises(Conflict):
        propose_term(anna, replace(new, why="another reason"))
    with service.anna.acts() as anna:
        assert len(show_term(anna, new.proposal_id, "en").proposals) == 1


@pytest.mark.parametrize(
    "wording",
    [
        replace(WORDS, name=""),
        replace(WORDS, meaning=""),
        replace(WORDS, examples=()),
        replace(WORDS, counter_examples=()),
        replace(WORDS, name="x" * 61),
        replace(WORDS, meaning="very long " * 500),
    ],
)
def test_wants_a_meaning_with_an_example_and_a_counter_example(service: Service, wording: Wording) -> None:
    with service.anna.acts() as anna, pytest.raises(Invalid):
        propose_term(anna, Proposed(new_id(), "en", wording, "because"))


@pytest.mark.parametrize(("language", "why"), [("xx", "because"), ("en", "  ")])
def test_wants_a_language_it_knows_and_a_reason(service: Service, language: str, why: str) -> None:
    with service.anna.acts() as anna, pytest.raises(Invalid):
        propose_term(anna, Proposed(new_id(), language, WORDS, why))


def test_refuses_a_name_that_is_taken(service: Service) -> None:
    wording = replace(WORDS, name="Pause")
    adopted(service.coach, proposed(service.anna, wording))
    for name in ("pause", "radical"):
        with service.bert.acts() as bert, pytest.raises(Invalid, match="there already"):
            propose_term(bert, Proposed(new_id(), "en", replace(WORDS, name=name), "because"))


def test_asks_whether_somebody_stands_in_an_example(service: Service) -> None:
    """The whole service reads it: nobody of a dossier is an example."""
    somebody = replace(WORDS, examples=("then we spoke with Yassine about it",))
    new = Proposed(new_id(), "en", somebody, "because")
    with service.anna.acts() as anna, pytest.raises(Invalid, match="looks like somebody"):
        propose_term(anna, new)
    with service.anna.acts() as anna:
        propose_term(anna, new, looked=True)


def test_refuses_a_number_of_somebody_whoever_looked(service: Service) -> None:
    somebody = replace(WORDS, is_not="somebody with number 93.05.18-223.61")
    with service.anna.acts() as anna, pytest.raises(Invalid, match="belongs to a person"):
        propose_term(anna, Proposed(new_id(), "en", somebody, "because"), looked=True)


def test_is_for_who_works_there(town: Town) -> None:
    with town.centre.dpo.acts() as dpo, pytest.raises(NotAllowed):
        propose_term(dpo, Proposed(new_id(), "en", WORDS, "because"))
