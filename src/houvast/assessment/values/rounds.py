"""A round: who looks along, with which instrument and why; and the judgement that comes of it."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import Final, Protocol
from uuid import UUID

from houvast.assessment.values.ratings import Impression, RatingContent, is_above_lowest, rated_sides
from houvast.instruments.definition import Definition, Item, Polarity, Side
from houvast.vault.content import Fields, content, upcast

WIDE: Final = 2
"""Levels between two raters from which an item is spoken of first."""
READING: Final = timedelta(days=14)
"""How long after the day asked for a rater may still read the dossier, to speak of it at the reveal."""
LONGEST: Final = timedelta(days=90)
"""How far off the day may be by which everybody has rated: raters read the dossier until after it."""

GONE_AFTER: Final = timedelta(days=31)
"""On the first day on which nobody opens a round's sheets any more, counted from the day it was over."""


def gone_on(revealed_on: date | None) -> date | None:
    """Returns the day on which the sheets of a round go; None while it is open."""
    return revealed_on and revealed_on + GONE_AFTER


class RoundState(StrEnum):
    """Where a round stands; all that lies in the clear about it."""

    OPEN = "open"
    REVEALED = "revealed"
    SETTLED = "settled"
    ENDED = "ended"


class OwnPart(StrEnum):
    """What the actor has to do in a round."""

    NOT_ASKED = "not_asked"
    ASKED = "asked"
    RATING = "rating"
    LOCKED = "locked"


UNDER_WAY: Final = frozenset({OwnPart.ASKED, OwnPart.RATING})


@content("assessment.round", version=2)
@dataclass(frozen=True)
class RoundContent:
    """What a round is about: the instrument as it was at its beginning, the question, who leads.

    ``vignette`` names the fictional case of a round that is an exercise; empty for a person's dossier.
    """

    instrument: str
    version: str
    definition: str
    question: str
    leader: str
    ended_because: str = ""
    vignette: str = ""


@upcast("assessment.round", 1)
def _about_a_person(fields: Fields) -> Fields:
    return fields | {"vignette": ""}


@content("assessment.invitation", version=1)
@dataclass(frozen=True)
class InvitationContent:
    """Who was asked to look along, and why them."""

    rater_id: UUID
    rater: str
    because: str


@content("assessment.side_consensus", version=1)
@dataclass(frozen=True)
class SideConsensus:
    """What the team came to about one side of an item; empty where it stayed open."""

    item: str
    polarity: Polarity
    level: str
    because: str


@content("assessment.kept_sheet", version=1)
@dataclass(frozen=True)
class KeptSheet:
    """A locked sheet as the judgement keeps it: without the first impression, which lapses with the round."""

    rater_id: UUID
    rater: str
    sheet: RatingContent
    after: Impression


@content("assessment.critical_answer", version=1)
@dataclass(frozen=True)
class CriticalAnswer:
    """What is done about a critical item: an action of the plan, or the reason why nothing is done."""

    item: str
    action_id: UUID | None
    reason: str


@content("assessment.judgement", version=1)
@dataclass(frozen=True)
class JudgementContent:
    """The judgement beside its sheets: consensus, who moved, who sees it otherwise, what then."""

    instrument: str
    version: str
    definition: str
    question: str
    sheets: tuple[KeptSheet, ...]
    consensus: tuple[SideConsensus, ...]
    formulation: str
    best_scenario: str
    other_scenario: str
    plan: str
    moved: str
    minority: str
    would_change: str
    own_view: str
    look_again_on: date
    critical: tuple[CriticalAnswer, ...] = ()


class RatedSheet(Protocol):
    """Somebody's sheet, locked or kept."""

    @property
    def rater(self) -> str:
        """Whose it is."""
        ...

    @property
    def sheet(self) -> RatingContent:
        """What was rated."""
        ...


@dataclass(frozen=True)
class Spread:
    """How far apart raters are on one side of an item, and who chose what."""

    item: Item
    side: Side
    levels: tuple[tuple[str, str], ...]
    distance: int

    @property
    def is_wide(self) -> bool:
        """Whether the team speaks of it first."""
        return self.distance >= WIDE


def is_found(item: Item, side: Side, level: str, sheets: Iterable[RatedSheet]) -> bool:
    """Returns whether the team came to more than the lowest level, or left open what a rater saw above it.

    What stays open is no way around a critical item (instruments.md 1).
    """
    if level:
        return is_above_lowest(side, level)
    rated = (sheet.sheet.side(item.id, side.polarity) for sheet in sheets)
    return any(rating is not None and is_above_lowest(side, rating.level) for rating in rated)


def spreads_of(definition: Definition, sheets: Sequence[RatedSheet]) -> tuple[Spread, ...]:
    """Returns each rated side with who chose what, the widest apart first, else in the instrument's order.

    A distance is counted in declared levels between two raters of one item; missing values have none.
    """
    found = [_spread(item, side, sheets) for item, side in rated_sides(definition)]
    return tuple(sorted(found, key=lambda spread: -spread.distance if spread.is_wide else 0))


def _spread(item: Item, side: Side, sheets: Iterable[RatedSheet]) -> Spread:
    order = {level.value: place for place, level in enumerate(side.levels)}
    chosen = [(sheet.rater, sheet.sheet.side(item.id, side.polarity)) for sheet in sheets]
    levels = tuple((rater, rating.level) for rater, rating in chosen if rating is not None and rating.level)
    places = [order[level] for _, level in levels if level in order]
    return Spread(item, side, levels, max(places) - min(places) if places else 0)
