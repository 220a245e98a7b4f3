"""An exercise: fictional cases that a team rates apart, each like a round; and what remains of it.

An overall figure exists here and nowhere else: it is about a case that somebody wrote, never about a person.
What a rater chose is kept without a word of why, for the rater's own eye and for the team's talk.
"""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import Final
from uuid import UUID, uuid5

from houvast.assessment.values.ratings import EvidenceKind, RatingContent, rated_sides
from houvast.instruments.definition import Definition, Kind, Missing, Polarity, Status, Words
from houvast.instruments.vignettes import Vignette
from houvast.vault.content import content

FEWEST_CASES: Final = 3
MOST_CASES: Final = 12
FEWEST_RATERS: Final = 2
MOST_RATERS: Final = 12
LONGEST: Final = timedelta(days=184)
"""How far ahead the last day of an exercise may lie."""
KEPT: Final = timedelta(days=730)
"""How long after its day an exercise is kept. Our own choice, not a law's: twice the year in which an old
case is rated again, so that raters can compare with themselves."""
LOWEST_POINT: Final = 0
HIGHEST_POINT: Final = 10
FEWEST_ON_PANEL: Final = 3
CASES_A_YEAR: Final = 6
"""Fewer a year say too little of one's own eye (instruments.md 3)."""
UPKEEP_PLACE: Final = "assessment.upkeep"
"""Where a rater's own note about their training belongs; it opens nowhere else."""
ENTRIES: Final = UUID("6f1d0f0e-3c0a-5b5e-9d5b-6b1f5f0f7a11")
"""The name space of the entries of fictional cases: the same entry has the same number everywhere."""


class ExerciseState(StrEnum):
    """Where an exercise stands: in the clear as its dossier's state."""

    OPEN = "open"
    ENDED = "ended"


class Moment(StrEnum):
    """When an overall figure is asked: before the items, of a random half; after them, of everybody."""

    FIRST = "first"
    LAST = "last"


@content("assessment.exercise_case", version=1)
@dataclass(frozen=True)
class ExerciseCase:
    """One fictional case of an exercise and the blind round in which it is rated."""

    round_id: UUID
    vignette: str


@content("assessment.exercise_rater", version=1)
@dataclass(frozen=True)
class ExerciseRater:
    """A colleague who takes part."""

    user_id: UUID
    name: str


@content("assessment.exercise", version=1)
@dataclass(frozen=True)
class ExerciseContent:
    """What is practised: with which instrument, on which cases, who takes part and who leads."""

    definition: str
    leader: str
    raters: tuple[ExerciseRater, ...]
    cases: tuple[ExerciseCase, ...]
    ended_because: str = ""


@content("assessment.practised_side", version=1)
@dataclass(frozen=True)
class PractisedSide:
    """What was chosen on one side of an item of a fictional case."""

    item: str
    polarity: Polarity
    level: str
    missing: Missing | None


@content("assessment.practised", version=1)
@dataclass(frozen=True)
class PractisedContent:
    """One rater's choices on one fictional case; no words, no evidence, no first impression."""

    vignette: str
    sides: tuple[PractisedSide, ...]


@content("assessment.overall", version=1)
@dataclass(frozen=True)
class OverallContent:
    """How much a fictional case asks for attention, from 0 to 10."""

    points: int


@content("assessment.panel", version=1)
@dataclass(frozen=True)
class PanelContent:
    """A panel's overall figures on one fictional case, the lowest first, without names."""

    vignette: str
    points: tuple[int, ...]


@content("assessment.upkeep", version=1)
@dataclass(frozen=True)
class UpkeepContent:
    """A rater's own note: when they were trained, and until when that counts."""

    trained_on: date | None = None
    valid_until: date | None = None
    note: str = ""


@dataclass(frozen=True)
class CaseEntry:
    """An entry of a fictional case as evidence can name it: like an entry of a dossier."""

    entry_id: UUID
    kind: EvidenceKind
    written_on: date
    words: Words


def can_be_practised(definition: Definition) -> bool:
    """Whether a team can practise with an instrument: published, and levels are chosen somewhere in it."""
    is_judged = definition.kind is Kind.SPJ and definition.status is Status.PUBLISHED
    return is_judged and any(True for _ in rated_sides(definition))


def entries_of(vignette: Vignette, begun: date) -> tuple[CaseEntry, ...]:
    """Returns what is known of a fictional case, dated back from the day on which its round began."""
    return tuple(
        CaseEntry(
            uuid5(ENTRIES, f"{vignette.id} {number}"),
            EvidenceKind(entry.known.value),
            begun - timedelta(days=entry.days_ago),
            entry.words,
        )
        for number, entry in enumerate(vignette.entries)
    )


def practised(vignette: str, sheet: RatingContent) -> PractisedContent:
    """Returns what remains of a locked sheet after its round: which levels were chosen."""
    sides = (PractisedSide(each.item, each.polarity, each.level, each.missing) for each in sheet.sides)
    return PractisedContent(vignette, tuple(sides))
