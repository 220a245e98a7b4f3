"""Proposing something for a term that is there …"""

from dataclasses import replace

import pytest

from assessment.speaking import RADICAL, WORDS, a_service, adopted, changed, proposed, reworded
from houvast.assessment.selectors.show_term import show_term
from houvast.assessment.selectors.start_change import start_change
from houvast.assessment.services._language import Proposed
from houvast.assessment.services.propose_change import propose_change
from houvast.assessment.values.language import Change
from houvast.kernel.errors import Invalid, NotFound
from houvast.kernel.ids import new_id
from world import Service


@pytest.fixture(scope="module")
def service() -> Service:
    return a_service()


def test_leaves_the_term_as_it_is_until_it_is_adopted(service: Service) -> None:
    changed(service.anna, RADICAL, wording=reworded("going to the root"))
    with service.bert.acts() as bert:
        found = show_term(bert, RADICAL, "en")
    assert found.line
    assert found.line.is_proposed
    assert found.line.words.name == "radical"
    assert [one.change for one in found.proposals] == [Change.REWORD]


def test_changes_one_language_and_leaves_the_others(service: Service) -> None:
    term = proposed(service.anna, reworded("in english"))
    adopted(service.coach, term)
    adopted(service.coach, changed(service.bert, term, wording=reworded("en français"), language="fr"))
    for language, meaning in (("en", "in english"), ("fr", "en français"), ("nl", "en français")):
        with service.anna.acts() as anna:
            line = show_term(anna, term, language).line
        assert line
        assert line.words.meaning == meaning


def test_begins_from_the_words_that_hold(service: Service) -> None:
    with service.anna.acts() as anna:
        assert start_change(anna, RADICAL, "fr").words.name == "radical"
    fresh = proposed(service.anna, reworded("not there yet"))
    with service.anna.acts() as anna, pytest.raises(NotFound):
        start_change(anna, fresh, "en")


def test_refuses_words_that_are_the_same(service: Service) -> None:
    with service.anna.acts() as anna:
        now = start_change(anna, RADICAL, "en").words
    with service.anna.acts() as anna, pytest.raises(Invalid, match="Nothing changed"):
        propose_change(anna, RADICAL, Change.REWORD, Proposed(new_id(), "en", now, "because"))


@pytest.mark.parametrize("change", [Change.NEW, Change.REWORD])
def test_refuses_what_is_not_said(service: Service, change: Change) -> None:
    new = Proposed(new_id(), "en", None, "because")
    with service.anna.acts() as anna, pytest.raises(Invalid):
        propose_change(anna, RADICAL, change, new)


def test_asks_whether_somebody_stands_in_the_reason(service: Service) -> None:
    new = Proposed(new_id(), "en", None, "since we spoke with Yassine")
    with service.anna.acts() as anna, pytest.raises(Invalid, match="Yassine"):
        propose_change(anna, RADICAL, Change.KEEP, new)


def test_knows_nothing_of_a_term_that_is_not_there(service: Service) -> None:
    new = Proposed(new_id(), "en", replace(WORDS, name="x"), "because")
    with service.anna.acts() as anna, pytest.raises(NotFound):
        propose_change(anna, new_id(), Change.REWORD, new)
