"""The person's side of a trajectory: ideals, allies, a project of one's own, rulers, the line of a life.

Each is a frozen content of its own, written once. What is told again stands beside what was told before.
"""

from calendar import monthrange
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final
from uuid import UUID

from houvast.vault.content import content

DECEMBER: Final = 12
LOWEST, HIGHEST = 0, 10
DOWN, UP = -3, 3


class Ideal(StrEnum):
    """What is asked about ideals, in the young person's own words (mission row 2)."""

    STAND_FOR = "stand_for"
    ANGER = "anger"
    WORLD = "world"
    QUESTIONS = "questions"
    BELONGING = "belonging"


class AllyPart(StrEnum):
    """What somebody does for the young person in the pedagogical coalition."""

    LISTENS = "listens"
    SETS_LIMITS = "sets_limits"
    OPENS_DOOR = "opens_door"
    DOES_ALONG = "does_along"


class Wish(StrEnum):
    """Whether the young person agrees that an ally is involved."""

    YES = "yes"
    NO = "no"
    NOT_ASKED = "not_asked"


class Involvement(StrEnum):
    """Whether an ally has a place in the plan."""

    IN_PLAN = "in_plan"
    NOT_YET = "not_yet"
    NO_MORE = "no_more"


class Ruler(StrEnum):
    """The three rulers. Each stands for itself: they are never added up."""

    IMPORTANCE = "importance"
    CONFIDENCE = "confidence"
    READINESS = "readiness"


@content("guidance.ideal_topic", version=1)
@dataclass(frozen=True)
class IdealTopic:
    """One question about ideals: own words, the worker's view, and where the two differ."""

    ideal: Ideal
    own_words: str
    view: str
    difference: str = ""


@content("guidance.ideals", version=1)
@dataclass(frozen=True)
class Ideals:
    """A talk about ideals. The next one stands beside it, not over it."""

    held_on: date
    topics: tuple[IdealTopic, ...]


@content("guidance.ally", version=1)
@dataclass(frozen=True)
class Ally:
    """Somebody who stands by the young person, named by role; ``person_id`` when they stand in the dossier.

    ``wish`` is the young person's: nobody is involved over their head.
    """

    who: str
    parts: tuple[AllyPart, ...]
    brings: str
    wish: Wish
    wish_words: str
    involvement: Involvement
    person_id: UUID | None = None


@content("guidance.own_project", version=1)
@dataclass(frozen=True)
class OwnProject:
    """A project of the young person's own: an outlet for ideals, not a measure. ``cost`` is free words."""

    idea: str
    helpers: str
    cost: str
    happens_on: date | None


@content("guidance.project_news", version=1)
@dataclass(frozen=True)
class ProjectNews:
    """How a project goes, told on a day."""

    idea: str
    told_on: date
    words: str


@content("guidance.project_end", version=1)
@dataclass(frozen=True)
class ProjectEnd:
    """What became of a project."""

    idea: str
    ended_on: date
    became: str


@content("guidance.ruler_reading", version=1)
@dataclass(frozen=True)
class RulerReading:
    """Where somebody puts themselves, 0 to 10, and why not lower; None when they would rather not."""

    ruler: Ruler
    value: int | None
    why_not_lower: str


@content("guidance.rulers", version=1)
@dataclass(frozen=True)
class Rulers:
    """The rulers on one day, about one thing: something the person may want to change."""

    held_on: date
    about: str
    readings: tuple[RulerReading, ...]


@content("guidance.life_moment", version=1)
@dataclass(frozen=True)
class LifeMoment:
    """When something in a life was, as exactly as the person remembers: a year, a month, a day, or around."""

    year: int
    month: int | None = None
    day: int | None = None
    is_around: bool = False

    @property
    def first_day(self) -> date:
        """The first day it can have been; what orders a life line."""
        return date(self.year, self.month or 1, self.day or 1)

    @property
    def last_day(self) -> date:
        """The last day it can have been."""
        month = self.month or DECEMBER
        return date(self.year, month, self.day or monthrange(self.year, month)[1])


@content("guidance.life_event", version=1)
@dataclass(frozen=True)
class LifeEvent:
    """Something the person finds important, when, and how it was to them: from -3 down to 3 up.

    With ``ends`` it is a period, or when it goes on still. ``height`` None: the person does not say.
    """

    what: str
    begins: LifeMoment
    ends: LifeMoment | None
    height: int | None
    helped: str
    is_ongoing: bool = False


@content("guidance.life_event_removed", version=1)
@dataclass(frozen=True)
class LifeEventRemoved:
    """The person does not want an event on the line any more; it can be put back."""

    what: str
    why: str


def is_on_ruler(value: int) -> bool:
    """Returns whether a number stands on a ruler, 0 to 10."""
    return LOWEST <= value <= HIGHEST


def is_on_line(height: int) -> bool:
    """Returns whether a height stands on the life line, -3 to 3."""
    return DOWN <= height <= UP


def is_a_moment(year: int, month: int | None, day: int | None) -> bool:
    """Returns whether there is such a day, month or year; a day needs its month."""
    if day is not None and month is None:
        return False
    try:
        date(year, month or 1, day or 1)
    except ValueError:
        return False
    return True
