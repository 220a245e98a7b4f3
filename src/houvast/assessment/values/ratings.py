"""What one rater thinks: a first impression in words, ratings and what supports them, the words again.

No number stands for a person anywhere: a level belongs to one side of one item and is a name from the
instrument, never an amount; nothing here adds, averages or compares levels (instruments.md 1; F21).
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import Final
from uuid import UUID

from houvast.instruments.definition import Answer, Definition, Item, Kind, Missing, Polarity, Side
from houvast.kernel.messages import message
from houvast.vault.content import content

MOST_DOMAINS: Final = 3
OLD_AFTER: Final = timedelta(days=183)
"""Evidence older than this is asked about: is it still true?"""


class Sureness(StrEnum):
    """How sure a rater is, in words."""

    SURE = "sure"
    RATHER = "rather"
    UNSURE = "unsure"


class EvidenceKind(StrEnum):
    """How the writer of an entry knows what it says; hearsay alone carries nothing."""

    OBSERVED = "observed"
    SAID = "said"
    HEARD_FROM = "heard_from"
    DOCUMENT = "document"
    INTERPRETATION = "interpretation"
    GUT_FEELING = "gut_feeling"
    UNMARKED = "unmarked"


HEARSAY: Final = frozenset({EvidenceKind.HEARD_FROM, EvidenceKind.GUT_FEELING})


@content("assessment.impression", version=1)
@dataclass(frozen=True)
class Impression:
    """The first (T0) or second (T2) impression: a sentence or two, how sure, which domains come first."""

    words: str
    sureness: Sureness
    domains: tuple[str, ...]


@content("assessment.evidence", version=1)
@dataclass(frozen=True)
class Evidence:
    """An entry of the dossier that supports a rating, as it was when it was chosen."""

    entry_id: UUID
    kind: EvidenceKind
    written_on: date
    still_true: bool = False


@content("assessment.side_rating", version=1)
@dataclass(frozen=True)
class SideRating:
    """One side of one item: a level or the reason why there is none, how sure, why, and what supports it."""

    item: str
    polarity: Polarity
    level: str = ""
    missing: Missing | None = None
    sureness: Sureness | None = None
    because: str = ""
    evidence: tuple[Evidence, ...] = ()


@content("assessment.words", version=1)
@dataclass(frozen=True)
class Answered:
    """An answer in words to a question of the instrument."""

    item: str
    words: str


@content("assessment.rating", version=1)
@dataclass(frozen=True)
class RatingContent:
    """One rater's sheet: what was rated, what was written, which sources were used and how good they are."""

    sides: tuple[SideRating, ...] = ()
    words: tuple[Answered, ...] = ()
    sources: tuple[str, ...] = ()
    quality: str = ""

    def side(self, item: str, polarity: Polarity) -> SideRating | None:
        """Returns what was rated on one side of an item, None when nothing was yet."""
        return next((each for each in self.sides if (each.item, each.polarity) == (item, polarity)), None)

    def said(self, item: str) -> str:
        """Returns what was written to a question, empty when nothing was."""
        return next((each.words for each in self.words if each.item == item), "")

    def with_side(self, rating: SideRating) -> "RatingContent":
        """Returns the sheet with this rating in the place of an earlier one of the same side."""
        others = tuple(
            each for each in self.sides if (each.item, each.polarity) != (rating.item, rating.polarity)
        )
        return RatingContent((*others, rating), self.words, self.sources, self.quality)


@content("assessment.locked", version=1)
@dataclass(frozen=True)
class LockedContent:
    """A sheet as it was locked, with its rater's name and both impressions; nobody changes it again."""

    rater_id: UUID
    rater: str
    before: Impression
    sheet: RatingContent
    after: Impression


@dataclass(frozen=True)
class Lack:
    """What a sheet lacks before it can be locked: where, and a sentence; of one side where it is one's."""

    item: str
    text: str
    polarity: Polarity | None = None


def lacks_of(definition: Definition, sheet: RatingContent, today: date) -> tuple[Lack, ...]:
    """Returns what is missing before the sheet may be locked; none when it may (instruments.md 1).

    Each side has a level or a reason why not; above the lowest level something supports it that is more than
    hearsay, and what is older than half a year is said to be still true. Another explanation and one strength
    belong to every judgement.
    """
    found = [lack for item, side in rated_sides(definition) for lack in _side_lacks(item, side, sheet, today)]
    found.extend(
        Lack(item.id, message("This belongs to every judgement: write a sentence."))
        for item in definition.every_item()
        if item.answer is Answer.WORDS and item.is_required and not sheet.said(item.id).strip()
    )
    if definition.kind is Kind.SPJ and _strengths(definition) and not _has_strength(definition, sheet):
        found.append(Lack("", message("Find at least one strength before you lock.")))
    return tuple(found)


def rated_sides(definition: Definition) -> Iterator[tuple[Item, Side]]:
    """Yields each side that is rated, in the order of the instrument."""
    yield from ((item, side) for item in definition.every_item() for side in item.sides)


def is_above_lowest(side: Side, level: str) -> bool:
    """Returns whether a level is another than the first declared one: only then something must support it."""
    return bool(level) and bool(side.levels) and level != side.levels[0].value


def _side_lacks(item: Item, side: Side, sheet: RatingContent, today: date) -> Iterator[Lack]:
    rating = sheet.side(item.id, side.polarity)
    if rating is None or not (rating.level or rating.missing):
        yield Lack(item.id, message("Choose a level, or say why there is none."), side.polarity)
        return
    if not is_above_lowest(side, rating.level) or not side.evidence_min:
        return
    if len(rating.evidence) < side.evidence_min:
        text = message("Above the lowest level something in the dossier must support it.")
        yield Lack(item.id, text, side.polarity)
    elif _is_hearsay(rating.evidence):
        yield Lack(
            item.id,
            message("Only hearsay or a feeling supports this. Find something more, or say “no information”."),
            side.polarity,
        )
    if any(today - each.written_on > OLD_AFTER and not each.still_true for each in rating.evidence):
        text = message("What supports this is older than half a year. Is it still true?")
        yield Lack(item.id, text, side.polarity)


def _is_hearsay(evidence: Iterable[Evidence]) -> bool:
    return all(each.kind in HEARSAY for each in evidence)


def _strengths(definition: Definition) -> list[tuple[Item, Side]]:
    return [(item, side) for item, side in rated_sides(definition) if side.polarity is Polarity.STRENGTH]


def _has_strength(definition: Definition, sheet: RatingContent) -> bool:
    rated = ((side, sheet.side(item.id, side.polarity)) for item, side in _strengths(definition))
    return any(rating is not None and is_above_lowest(side, rating.level) for side, rating in rated)
