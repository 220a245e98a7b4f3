"""Stating a first impression …"""

from uuid import UUID

import pytest

from assessment.given import a_round, an_impression, rated, stated
from guidance.trajectories import trajectory_of
from houvast.assessment.selectors.show_sheet import show_sheet
from houvast.assessment.services.keep_sheet import keep_sheet
from houvast.assessment.services.state_impression import NewImpression, state_impression
from houvast.assessment.values.ratings import Impression, RatingContent, Sureness
from houvast.kernel.errors import Conflict, Invalid, NotFound
from houvast.kernel.ids import new_id
from world import Town


@pytest.fixture
def number(town: Town) -> UUID:
    return a_round(town, trajectory_of(town.centre.anna, town.centre.holder1))


def test_comes_before_any_item_is_rated(town: Town, number: UUID) -> None:
    with town.centre.bert.acts() as bert:
        assert show_sheet(bert, number).before is None
        with pytest.raises(NotFound):
            keep_sheet(bert, number, RatingContent(), "")
    stated(town.centre.bert, number, "He watches the door.")
    with town.centre.bert.acts() as bert:
        before = show_sheet(bert, number).before
    assert before
    assert before.words == "He watches the door."


def test_happens_once_and_is_changed_by_nobody(town: Town, number: UUID) -> None:
    new = NewImpression(new_id(), number, an_impression())
    for _ in range(2):
        with town.centre.bert.acts() as bert:
            state_impression(bert, new)
    with town.centre.bert.acts() as bert, pytest.raises(Conflict):
        state_impression(bert, NewImpression(new_id(), number, an_impression("On second thought.")))


@pytest.mark.parametrize(
    "impression",
    [
        Impression(" ", Sureness.SURE, ()),
        Impression("Tired.", Sureness.SURE, ("health", "family", "school", "work")),
    ],
)
def test_wants_a_sentence_and_at_most_three_domains(town: Town, number: UUID, impression: Impression) -> None:
    with town.centre.bert.acts() as bert, pytest.raises(Invalid):
        state_impression(bert, NewImpression(new_id(), number, impression))


def test_is_for_who_was_asked(town: Town, number: UUID) -> None:
    for other in (town.centre.coach, town.elsewhere.chloe):
        with other.acts() as actor, pytest.raises(NotFound):
            state_impression(actor, NewImpression(new_id(), number, an_impression()))


def test_is_over_once_the_sheet_is_locked(town: Town, number: UUID) -> None:
    rated(town.centre.bert, number)
    with town.centre.bert.acts() as bert, pytest.raises(Conflict):
        state_impression(bert, NewImpression(new_id(), number, an_impression()))
