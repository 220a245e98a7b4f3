"""What an instrument is: defined items with declared levels in one shared language, and no score anywhere.

The format follows structured professional judgement: an item says what it means, what counts and what does
not, and has an anchor per level; who rates chooses a level and says why. There is no field for a sum, a
cut-off or a colour, so nothing can be computed that would rank a person (instruments.md 1 and 2; F21).
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from types import MappingProxyType
from typing import Final

LANGUAGES: Final = ("nl", "fr", "en", "de")
"""The languages a definition may speak; any other two-letter code is kept as well."""


class Kind(StrEnum):
    """What sort it is; one for learning is about whoever fills it in at work, never about a person."""

    SPJ = "spj"
    SELF_REPORT = "self_report"
    GOAL = "goal"
    FEEDBACK = "feedback"
    LEARNING = "learning"


class Status(StrEnum):
    """Where a version stands; a published one is frozen, a historical one is kept to be read."""

    DRAFT = "draft"
    PUBLISHED = "published"
    HISTORICAL = "historical"


class Polarity(StrEnum):
    """Which side of a life a question looks at."""

    STRENGTH = "strength"
    BARRIER = "barrier"
    NEED = "need"
    NEUTRAL = "neutral"


class Missing(StrEnum):
    """Values of their own for what is not known; never the lowest level."""

    NO_INFO = "no_info"
    NOT_ASKED = "not_asked"
    DECLINED = "declined"
    NOT_APPLICABLE = "not_applicable"


class Voice(StrEnum):
    """Who fills a column of their own in; where the columns differ, the talk begins."""

    PERSON = "person"
    WORKER = "worker"
    RELATIVE = "relative"


class Answer(StrEnum):
    """How a question is answered."""

    LEVEL = "level"
    CHOICE = "choice"
    CHOICES = "choices"
    WORDS = "words"
    NUMBER = "number"
    WHOLE = "whole"
    DAY = "day"
    MOMENT = "moment"
    TIME = "time"
    YES_NO = "yes_no"
    NOTHING = "nothing"


class Comparison(StrEnum):
    """How an earlier answer is looked at to decide whether a question is asked."""

    IS = "is"
    IS_NOT = "is_not"
    HAS = "has"
    MORE = "more"
    LESS = "less"
    AT_LEAST = "at_least"
    AT_MOST = "at_most"
    ANSWERED = "answered"
    UNANSWERED = "unanswered"


@dataclass(frozen=True)
class Words:
    """One text in its languages; a language that is not there is missing, never guessed."""

    by_language: Mapping[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        """Keeps an unchangeable copy, in the order of the languages."""
        object.__setattr__(self, "by_language", MappingProxyType(dict(sorted(self.by_language.items()))))

    def __bool__(self) -> bool:
        """Whether anything is said in any language."""
        return any(text.strip() for text in self.by_language.values())

    def __hash__(self) -> int:
        """Equal texts are one."""
        return hash(tuple(self.by_language.items()))

    def said(self, language: str) -> str:
        """Returns the text in this language; else in the first of nl, fr, en, de or any other that has it."""
        for tried in (language, *LANGUAGES, *self.by_language):
            if self.by_language.get(tried):
                return self.by_language[tried]
        return ""


NOTHING_SAID: Final = Words()


@dataclass(frozen=True)
class Level:
    """One declared level: the value that is kept, its short name and the anchor that describes it."""

    value: str
    label: Words
    anchor: Words = NOTHING_SAID


@dataclass(frozen=True)
class Condition:
    """One earlier answer that decides whether a question is asked."""

    item: str
    comparison: Comparison
    value: str = ""


@dataclass(frozen=True)
class Relevance:
    """When a question is asked: all of the conditions, or any of them; none at all means always."""

    conditions: tuple[Condition, ...] = ()
    any_is_enough: bool = False


ALWAYS: Final = Relevance()


@dataclass(frozen=True)
class Side:
    """One rated side of an item: what counts, what does not, and an anchor per level."""

    polarity: Polarity
    levels: tuple[Level, ...] = ()
    counts_as: Words = NOTHING_SAID
    does_not_count_as: Words = NOTHING_SAID
    evidence_min: int = 0
    is_critical: bool = False


@dataclass(frozen=True)
class Item:
    """One question: what it means and how it is answered; rated items have one or two sides with levels."""

    id: str
    label: Words
    answer: Answer
    section: str = ""
    domain: str = ""
    definition: Words = NOTHING_SAID
    hint: Words = NOTHING_SAID
    sides: tuple[Side, ...] = ()
    missing: tuple[Missing, ...] = ()
    relevance: Relevance = ALWAYS
    is_required: bool = False


@dataclass(frozen=True)
class Section:
    """A part of the form with a heading; a section may lie in another, be asked again, or only sometimes."""

    id: str
    title: Words
    parent: str = ""
    relevance: Relevance = ALWAYS
    is_repeated: bool = False


@dataclass(frozen=True)
class Licence:
    """Under what a definition may be used, whose it is, and who looked that up when."""

    spdx: str
    text_file: str
    attribution: str
    source_url: str
    is_altered: bool
    verified_on: date | None
    copyright: str = ""


@dataclass(frozen=True)
class Definition:
    """One version of an instrument, whole; assessments keep the version they were made with."""

    id: str
    version: str
    status: Status
    kind: Kind
    languages: tuple[str, ...]
    title: Words
    purpose: Words
    licence: Licence
    items: tuple[Item, ...]
    not_for: Words = NOTHING_SAID
    population: Words = NOTHING_SAID
    who_may_rate: Words = NOTHING_SAID
    warning: Words = NOTHING_SAID
    voices: tuple[Voice, ...] = ()
    min_raters: int = 1
    reassess_days: int | None = None
    sections: tuple[Section, ...] = ()
    closing: tuple[Item, ...] = ()

    def every_item(self) -> Iterator[Item]:
        """Yields the items and then the closing questions (formulation, scenarios, plan, own view)."""
        yield from self.items
        yield from self.closing
