"""Locking a sheet …"""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from uuid import UUID

import pytest

from assessment.given import LIFE, a_round, a_sheet, an_impression, kept, rated, some_evidence, stated
from guidance.trajectories import trajectory_of
from houvast.access.keyring import COMPARTMENT
from houvast.access.models.keys import KeyWrap
from houvast.assessment.models.rounds import Rating
from houvast.assessment.selectors.show_reveal import show_reveal
from houvast.assessment.services.lock_sheet import lock_sheet
from houvast.assessment.values.ratings import EvidenceKind, RatingContent, SideRating, lacks_of
from houvast.instruments.definition import Missing, Polarity
from houvast.kernel import clock
from houvast.kernel.errors import Invalid, NotFound
from houvast.kernel.ids import new_id
from world import Town

HOME = LIFE.items[0].id


@pytest.fixture
def number(town: Town) -> UUID:
    return a_round(town, trajectory_of(town.centre.anna, town.centre.holder1))


def told(sheet: RatingContent) -> set[str]:
    """What a sheet still lacks."""
    return {lack.text for lack in lacks_of(LIFE, sheet, clock.today())}


def home(change: Callable[[SideRating], SideRating], polarity: Polarity = Polarity.BARRIER) -> RatingContent:
    """A whole sheet of which one side is changed."""
    sheet = a_sheet()
    rating = sheet.side(HOME, polarity)
    assert rating
    return sheet.with_side(change(rating))


def test_is_possible_when_every_side_is_rated_and_supported() -> None:
    assert told(a_sheet()) == set()


LONG_AGO = clock.today() - timedelta(days=200)


@pytest.mark.parametrize(
    ("sheet", "lack"),
    [
        (home(lambda rating: replace(rating, level="", missing=None)), "Choose a level, or say why"),
        (home(lambda rating: replace(rating, evidence=())), "something in the dossier must support it"),
        (
            home(lambda rating: replace(rating, evidence=(some_evidence(EvidenceKind.HEARD_FROM),))),
            "Only hearsay or a feeling",
        ),
        (
            home(lambda rating: replace(rating, evidence=(some_evidence(written=LONG_AGO),))),
            "older than half a year",
        ),
        (replace(a_sheet(), words=()), "belongs to every judgement"),
        (a_sheet("0"), "at least one strength"),
    ],
)
def test_waits_for_what_is_missing(sheet: RatingContent, lack: str) -> None:
    """F21: evidence behind each rating, strengths obligatory, another explanation obligatory."""
    assert [text for text in told(sheet) if lack in text], told(sheet)


def test_takes_no_information_as_an_answer_of_its_own() -> None:
    none = home(lambda rating: replace(rating, level="", missing=Missing.NO_INFO, evidence=()))
    assert told(none) == set()


def test_asks_nothing_under_the_lowest_level() -> None:
    lowest = home(lambda rating: replace(rating, level="0", evidence=()))
    assert told(lowest) == set()


def test_takes_old_evidence_that_is_said_to_be_still_true() -> None:
    old = replace(some_evidence(written=LONG_AGO), still_true=True)
    assert told(home(lambda rating: replace(rating, evidence=(old,)))) == set()


def test_takes_hearsay_beside_something_seen() -> None:
    both = (some_evidence(EvidenceKind.HEARD_FROM), some_evidence(EvidenceKind.OBSERVED))
    assert told(home(lambda rating: replace(rating, evidence=both))) == set()


def test_refuses_a_sheet_with_gaps(town: Town, number: UUID) -> None:
    stated(town.centre.bert, number)
    with town.centre.bert.acts() as bert:
        kept(bert, number, RatingContent())
    with town.centre.bert.acts() as bert, pytest.raises(Invalid, match="still missing"):
        lock_sheet(bert, number, new_id(), an_impression())


def test_needs_a_first_impression(town: Town, number: UUID) -> None:
    with town.centre.bert.acts() as bert, pytest.raises(NotFound):
        lock_sheet(bert, number, new_id(), an_impression())


def test_destroys_the_keys_of_the_sheet_it_came_from(town: Town, number: UUID) -> None:
    stated(town.centre.bert, number)
    with town.centre.bert.acts() as bert:
        kept(bert, number, a_sheet())
        (own,) = Rating.objects.filter(round_id=number).values_list("compartment_id", flat=True)
    with town.centre.bert.acts() as bert:
        lock_sheet(bert, number, new_id(), an_impression())
    assert not KeyWrap.objects.using("owner").filter(kind=COMPARTMENT, subject_id=own).exists()


def test_does_nothing_when_it_is_sent_twice(town: Town, number: UUID) -> None:
    locked = rated(town.centre.bert, number)
    with town.centre.bert.acts() as bert:
        lock_sheet(bert, number, locked, an_impression())


def test_shows_ones_own_first_impression_beside_the_second_and_nobody_elses(town: Town, number: UUID) -> None:
    rated(town.centre.anna, number)
    rated(town.centre.bert, number)
    with town.centre.bert.acts() as bert:
        page = show_reveal(bert, number)
    assert page.own_before
    assert page.own_after
    assert (page.own_before.words, page.own_after.words) == (
        "He carries his sister.",
        "He sleeps badly, and his sister leans on him.",
    )
    assert not any(hasattr(sheet, "before") for sheet in page.sheets)
