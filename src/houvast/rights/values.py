"""What the aids keep: what somebody weighed, what was asked of them, who is on duty, which numbers help.

The aids help a worker think and remember. They report nothing to anyone, and no field asks for a name of
somebody who is helped.
"""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from typing import Final, TypeAlias
from uuid import UUID

from houvast.kernel.clock import BELGIUM
from houvast.vault.content import content

NIGHT_ENDS: Final = time(8)


class TraceKind(StrEnum):
    """The two aids that keep a trace."""

    DANGER = "danger"
    REQUEST = "request"


class Judged(StrEnum):
    """How somebody judged a question that has no certain answer."""

    YES = "yes"
    UNSURE = "unsure"
    NO = "no"


class Requester(StrEnum):
    """Who asks or seizes (F18)."""

    POLICE = "police"
    PROSECUTOR = "prosecutor"
    INVESTIGATING_JUDGE = "investigating_judge"
    OTHER = "other"


class Manner(StrEnum):
    """In which way they ask or seize."""

    SPOKEN = "spoken"
    WRITTEN = "written"
    ORDER = "order"
    SEIZURE = "seizure"


@content("rights.danger", version=1)
@dataclass(frozen=True)
class Danger:
    """How a worker weighed whether there is grave and imminent danger, and what they did with it."""

    what: str
    is_grave: Judged
    is_near: Judged
    consulted: str
    lesser_means: str
    told: str
    person_knows: Judged
    why_not: str
    decided: str


@content("rights.request", version=1)
@dataclass(frozen=True)
class Request:
    """What police or a magistrate asked or took, on which article, and what was given (F18)."""

    requester: Requester
    who: str
    manner: Manner
    article: str
    asked_on: date
    asked: str
    given: str
    called: str
    person_knows: Judged


Body: TypeAlias = Danger | Request


@content("rights.trace", version=1)
@dataclass(frozen=True)
class TraceContent:
    """One trace of an aid: exactly one of the two, so that a copy of the table does not tell which."""

    danger: Danger | None
    request: Request | None

    @property
    def kind(self) -> TraceKind:
        """Which aid it is of."""
        return TraceKind.DANGER if self.danger is not None else TraceKind.REQUEST


def trace_of(body: Body) -> TraceContent:
    """Returns a trace that holds this body."""
    return TraceContent(body, None) if isinstance(body, Danger) else TraceContent(None, body)


@content("rights.duty", version=1)
@dataclass(frozen=True)
class DutyContent:
    """Who is on duty on an evening, and the number inside the service."""

    name: str
    phone: str


class Line(StrEnum):
    """Which public service a number is of; the first four are those of the danger line."""

    POLICE = "police"
    SUICIDE_LINE = "suicide_line"
    CHILD_PROTECTION = "child_protection"
    PROSECUTOR = "prosecutor"
    OWN = "own"


DANGER_LINES: Final = (Line.POLICE, Line.SUICIDE_LINE, Line.CHILD_PROTECTION, Line.PROSECUTOR)
"""Those that a call card must reach at once, in this order. 112 stands before them, always."""


@dataclass(frozen=True)
class PublicNumber:
    """A public service's number, as a municipality knows it; never one of a person.

    One of the danger line has no name of its own, and says from where the number is and when it was checked.
    """

    name: str
    phone: str
    line: Line = Line.OWN
    source: str = ""
    checked_on: date | None = None

    @property
    def is_traceable(self) -> bool:
        """Whether it says from where it is and when somebody checked it."""
        return bool(self.source.strip()) and self.checked_on is not None


def evening_of(moment: datetime) -> date:
    """Returns the evening a moment belongs to: until eight in the morning it is still yesterday's."""
    here = moment.astimezone(BELGIUM)
    return here.date() - timedelta(days=1) if here.time() < NIGHT_ENDS else here.date()


def trace_place(trace_id: UUID) -> str:
    """Returns where a trace is sealed for, so that it opens as no other."""
    return f"rights.trace {trace_id}"


def evening_place(day: date) -> str:
    """Returns where an evening's duty is sealed for, so that two evenings cannot be swapped."""
    return f"rights.evening {day}"
