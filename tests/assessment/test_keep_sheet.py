"""Keeping a sheet …"""

from dataclasses import replace
from uuid import UUID

import pytest

from assessment.given import LIFE, a_round, a_sheet, kept, rated, some_evidence, stated
from guidance.trajectories import trajectory_of
from houvast.assessment.selectors.show_sheet import show_sheet
from houvast.assessment.services.keep_sheet import keep_sheet
from houvast.assessment.values.ratings import Answered, RatingContent, SideRating
from houvast.instruments.definition import Missing, Polarity
from houvast.kernel.errors import Conflict, Invalid
from world import Town

HOME = LIFE.items[0].id


@pytest.fixture
def number(town: Town) -> UUID:
    made = a_round(town, trajectory_of(town.centre.anna, town.centre.holder1))
    stated(town.centre.bert, made)
    return made


def one(level: str = "1", missing: Missing | None = None, item: str = HOME) -> SideRating:
    """One rated side."""
    return SideRating(item, Polarity.BARRIER, level, missing, None, "", (some_evidence(),))


def test_keeps_it_half_done_and_says_what_is_missing(town: Town, number: UUID) -> None:
    with town.centre.bert.acts() as bert:
        kept(bert, number, RatingContent((one(),)))
    with town.centre.bert.acts() as bert:
        page = show_sheet(bert, number)
    assert page.content.side(HOME, Polarity.BARRIER) == one_like(page.content)
    assert len(page.lacks) > 40


def one_like(content: RatingContent) -> SideRating | None:
    """The one side that was rated."""
    (side,) = content.sides
    return side


def test_notices_that_another_device_went_on(town: Town, number: UUID) -> None:
    with town.centre.bert.acts() as bert:
        seen = show_sheet(bert, number).seen
        kept(bert, number, RatingContent((one("1"),)))
    with town.centre.bert.acts() as bert, pytest.raises(Conflict, match="another device"):
        keep_sheet(bert, number, RatingContent((one("2"),)), seen)


def test_does_nothing_when_the_same_is_sent_twice(town: Town, number: UUID) -> None:
    sheet = RatingContent((one(),))
    with town.centre.bert.acts() as bert:
        seen = show_sheet(bert, number).seen
        keep_sheet(bert, number, sheet, seen)
    with town.centre.bert.acts() as bert:
        keep_sheet(bert, number, sheet, seen)


@pytest.mark.parametrize(
    "sheet",
    [
        RatingContent((one("7"),)),
        RatingContent((one("1", Missing.NO_INFO),)),
        RatingContent((one(item="horoscope"),)),
        RatingContent((one(), one("2"))),
        RatingContent(words=(Answered("horoscope", "x"),)),
        RatingContent(words=(Answered("plan", "x"), Answered("plan", "y"))),
        RatingContent((replace(one(), polarity=Polarity.NEED),)),
    ],
)
def test_takes_nothing_the_instrument_does_not_ask(town: Town, number: UUID, sheet: RatingContent) -> None:
    with town.centre.bert.acts() as bert, pytest.raises(Invalid):
        kept(bert, number, sheet)


def test_is_over_once_it_is_locked(town: Town) -> None:
    other = a_round(town, trajectory_of(town.centre.anna, town.centre.holder1))
    rated(town.centre.bert, other)
    with town.centre.bert.acts() as bert, pytest.raises(Conflict, match="locked"):
        keep_sheet(bert, other, a_sheet(), "")
