"""What a judgement says to the one it is about: what was seen, without who saw it and without any sheet."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from houvast.assessment.values.ratings import is_above_lowest, rated_sides
from houvast.assessment.values.revealing import NEGATIVE
from houvast.assessment.values.rounds import JudgementContent
from houvast.instruments.definition import Definition, Item, Level, Polarity, Side

SHORTEST_NAME: Final = 2


@dataclass(frozen=True)
class Seen:
    """One side of an item on which the team came to more than the lowest level."""

    item: Item
    side: Side
    level: Level

    @property
    def key(self) -> str:
        """What a box of it is called in a form."""
        return f"{self.item.id}.{self.side.polarity.value}"

    @property
    def is_strength(self) -> bool:
        """Whether it says what holds."""
        return self.side.polarity is Polarity.STRENGTH


def seen_by_team(definition: Definition, judged: JudgementContent) -> tuple[Seen, ...]:
    """Returns what the team agreed that it sees, in the order of the instrument."""
    chosen = {(each.item, each.polarity): each.level for each in judged.consensus}
    return tuple(
        Seen(item, side, level)
        for item, side in rated_sides(definition)
        for level in side.levels
        if level.value == chosen.get((item.id, side.polarity))
        and is_above_lowest(side, level.value)
        and (side.polarity in NEGATIVE or side.polarity is Polarity.STRENGTH)
    )


def raters_named_in(text: str, raters: Iterable[str]) -> tuple[str, ...]:
    """Returns the raters whose name, or a part of it, stands in a text; upper and lower case are one."""
    words = set(re.findall(r"\w+", text.casefold()))
    return tuple(
        rater
        for rater in dict.fromkeys(raters)
        if any(len(part) >= SHORTEST_NAME and part.casefold() in words for part in re.findall(r"\w+", rater))
    )
