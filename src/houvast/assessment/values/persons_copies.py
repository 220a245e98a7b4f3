"""What a judgement says to the one it is about: what was seen, without who saw it and without any sheet."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from houvast.assessment.values.comments import CommentContent, CommentNow
from houvast.assessment.values.ratings import is_above_lowest, rated_sides
from houvast.assessment.values.revealing import NEGATIVE
from houvast.assessment.values.rounds import JudgementContent
from houvast.instruments.definition import Definition, Item, Level, Polarity, Side

SHORTEST_NAME: Final = 2
_PARTICLES = "al ben bin d de del den der des du el het in la le les t te ten ter van vande vanden vander von"
PARTICLES: Final = frozenset(_PARTICLES.split())
"""Parts of names that are ordinary words as well: they tell nobody who is meant."""
LEFT_OUT: Final = "[…]"
"""What stands in the place of somebody who rated."""


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


def standing(comments: Iterable[CommentNow]) -> tuple[CommentContent, ...]:
    """Returns the person's words that stand: not taken back, and no bare note of a talk."""
    return tuple(
        each.content
        for each in comments
        if each.taken_back_on is None and each.content.words and each.content.takes_back is None
    )


def raters_named_in(text: str, raters: Iterable[str]) -> tuple[str, ...]:
    """Returns the raters whose name, or a part of it, stands in a text; upper and lower case are one."""
    words = set(re.findall(r"\w+", text.casefold()))
    return tuple(rater for rater in dict.fromkeys(raters) if words & _telling(rater))


def without_raters(text: str, raters: Iterable[str]) -> str:
    """Returns a text in which three points stand where it names somebody who rated."""
    telling = {part for rater in raters for part in _telling(rater)}
    hidden = re.sub(r"\w+", lambda word: LEFT_OUT if word[0].casefold() in telling else word[0], text)
    together = re.escape(LEFT_OUT)
    particles = "|".join(sorted(PARTICLES))
    return re.sub(
        rf"{together}(?:[ -](?:(?:{particles})[ -])*{together})+", LEFT_OUT, hidden, flags=re.IGNORECASE
    )


def _telling(name: str) -> set[str]:
    """The parts of a name by which somebody is known."""
    parts = re.findall(r"\w+", name.casefold())
    return {part for part in parts if len(part) >= SHORTEST_NAME and part not in PARTICLES}
