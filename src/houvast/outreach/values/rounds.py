"""A round of an evening: where it was and how many young people were there; all else may stay empty.

No list here holds a sign of anything, and nothing counts one person: a round is about an evening.
"""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from typing import Final
from uuid import UUID

from houvast.kernel import clock
from houvast.kernel.clock import BELGIUM
from houvast.vault.content import content

MOST_YOUNG_PEOPLE: Final = 999
LOGGED_WITHIN: Final = timedelta(days=31)
CLOCKS_APART: Final = timedelta(minutes=10)
MORNING_AFTER: Final = time(12)
WEEK: Final = timedelta(days=7)


class Theme(StrEnum):
    """What the talk was about, in everyday words; never a sign."""

    IDEALS = "ideals"
    ANGER = "anger"
    QUESTIONS = "questions"
    BELONGING = "belonging"
    INJUSTICE = "injustice"
    FUTURE = "future"
    FAITH = "faith"
    LOVE = "love"
    SCHOOL = "school"
    FAMILY = "family"
    MONEY = "money"
    WORK = "work"
    ONLINE = "online"


class Atmosphere(StrEnum):
    """How it felt to be there; of the evening, not of anybody."""

    CALM = "calm"
    CHEERFUL = "cheerful"
    BUSY = "busy"
    TENSE = "tense"
    SAD = "sad"


class Initiative(StrEnum):
    """Who began the contact."""

    THEY = "they"
    WE = "we"
    BROUGHT = "brought"


@content("outreach.said", version=1)
@dataclass(frozen=True)
class RoundSaid:
    """A round as its worker told it: ``place`` is a platform or a server when it was online."""

    at: datetime
    place: str
    young_people: int
    is_online: bool = False
    themes: tuple[Theme, ...] = ()
    other_theme: str = ""
    atmosphere: tuple[Atmosphere, ...] = ()
    initiative: Initiative | None = None
    follow_up: str = ""
    words: str = ""


@content("outreach.round", version=1)
@dataclass(frozen=True)
class RoundContent:
    """A round with who wrote it; the name as it was then."""

    writer_id: UUID
    writer: str
    said: RoundSaid


def round_place(said: RoundSaid) -> tuple[str, bool]:
    """Returns what makes two rounds the same place: its words, however they were typed, and being online."""
    return " ".join(said.place.split()).casefold(), said.is_online


def correctable_until(written_at: datetime) -> datetime:
    """Returns until when its writer may correct a round: noon of the day after, so a night's sleep is in."""
    day = clock.day_of(written_at) + timedelta(days=1)
    return datetime.combine(day, MORNING_AFTER, BELGIUM)


def kept_until(year: int) -> date:
    """Returns the last day of a year's rounds: the end of the next one, so that two can be compared."""
    return date(year + 1, 12, 31)


def week_of(moment: datetime) -> date:
    """Returns the Monday of the week a moment lies in, in Belgium."""
    day = clock.day_of(moment)
    return day - timedelta(days=day.weekday())
