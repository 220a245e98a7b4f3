"""What the team looks at together: who sees a strength where another sees a barrier, and where all agree.

Everything here is a list of who chose what; nothing is added up, and no level stands for a person.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from houvast.assessment.values.ratings import RatingContent, is_above_lowest
from houvast.assessment.values.rounds import RatedSheet, Spread
from houvast.instruments.definition import Answer, Definition, Item, Polarity

NEGATIVE: Final = frozenset({Polarity.BARRIER, Polarity.NEED})
"""Sides on which a level above the lowest says that something is hard."""


@dataclass(frozen=True)
class Crossing:
    """An item of which some see only what holds and others only what stands in the way."""

    item: Item
    saw_strength: tuple[str, ...]
    saw_barrier: tuple[str, ...]


@dataclass(frozen=True)
class SaidWords:
    """A question in words, and what each answered to it."""

    item: Item
    answers: tuple[tuple[str, str], ...]


def crossings_of(definition: Definition, sheets: Sequence[RatedSheet]) -> tuple[Crossing, ...]:
    """Returns the items of which one rater sees a strength and no barrier, and another the reverse."""
    found = []
    for item in definition.every_item():
        seen = [(sheet.rater, _sees(item, sheet.sheet)) for sheet in sheets]
        strong = tuple(rater for rater, sees in seen if sees == (True, False))
        hard = tuple(rater for rater, sees in seen if sees == (False, True))
        if strong and hard:
            found.append(Crossing(item, strong, hard))
    return tuple(found)


def words_of(definition: Definition, sheets: Sequence[RatedSheet]) -> tuple[SaidWords, ...]:
    """Returns the questions in words that anybody answered, with each answer as it stands."""
    asked = (item for item in definition.every_item() if item.answer is Answer.WORDS)
    told = (
        SaidWords(item, tuple((sheet.rater, sheet.sheet.said(item.id).strip()) for sheet in sheets))
        for item in asked
    )
    return tuple(each for each in told if any(words for _, words in each.answers))


def agreed_level(spread: Spread, sheets: Sequence[RatedSheet]) -> str:
    """Returns the level that every rater chose on one side; empty when one differs or has none."""
    chosen = {level for _, level in spread.levels}
    return chosen.pop() if len(chosen) == 1 and len(spread.levels) == len(sheets) else ""


def _sees(item: Item, sheet: RatingContent) -> tuple[bool, bool]:
    """Whether somebody sees what holds in an item, and whether they see what stands in the way."""
    seen = {side.polarity for side in item.sides if _is_seen(item, side.polarity, sheet)}
    return Polarity.STRENGTH in seen, bool(seen & NEGATIVE)


def _is_seen(item: Item, polarity: Polarity, sheet: RatingContent) -> bool:
    rating = sheet.side(item.id, polarity)
    side = next(each for each in item.sides if each.polarity is polarity)
    return rating is not None and is_above_lowest(side, rating.level)
