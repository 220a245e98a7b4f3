"""Each step as one line with its parts: the same on the page, on paper and on the school's own page.

No words of the interface stand here: a part has a key, which each face says in its reader's language.
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from houvast.schools.values.supports import (
    Agreement,
    Closing,
    ComingBack,
    Evaluation,
    Said,
    SchoolWord,
    Side,
    StaffSession,
    SupportContent,
    Visit,
)


class LineKind(StrEnum):
    """What a line is about."""

    QUESTION = "question"
    VISIT = "visit"
    SESSION = "session"
    AGREEMENT = "agreement"
    SCHOOL_LOOKS_BACK = "school_looks_back"
    WE_LOOK_BACK = "we_look_back"
    CLOSING = "closing"
    COMING_BACK = "coming_back"
    WORD = "word"


@dataclass(frozen=True)
class Part:
    """One part of a line: its key, and the words."""

    key: str
    words: str


@dataclass(frozen=True)
class Line:
    """A line of the trajectory: its day, its title and its parts; empty ones are left out."""

    kind: LineKind
    on: date
    title: str
    parts: tuple[Part, ...]


def question_line(content: SupportContent, asked_on: date) -> Line:
    """Returns the question as a line."""
    return _line(
        LineKind.QUESTION, asked_on, content.organisation, words=content.question, tried=content.tried
    )


def line_of(said: Said) -> Line:  # noqa: PLR0911 - one return a kind of step reads as a table
    """Returns a step as a line."""
    match said:
        case Visit(on, who, done):
            return _line(LineKind.VISIT, on, who, words=done)
        case StaffSession(on, theme, method, staff, agreed):
            return _line(LineKind.SESSION, on, theme, method=method, staff=str(staff or ""), agreed=agreed)
        case Agreement():
            return _agreement(said)
        case Evaluation(on, side, reached, helped, missing, go_on):
            kind = LineKind.SCHOOL_LOOKS_BACK if side is Side.SCHOOL else LineKind.WE_LOOK_BACK
            told = reached.value if reached else ""
            return _line(kind, on, "", reached=told, helped=helped, missing=missing, go_on=go_on)
        case Closing(on, words, back_on):
            return _line(LineKind.CLOSING, on, "", words=words, back_on=_day(back_on))
        case ComingBack(on, now, words):
            return _line(LineKind.COMING_BACK, on, "", now=now.value, words=words)
        case SchoolWord(on, by, words):
            return _line(LineKind.WORD, on, by, words=words)


def _agreement(said: Agreement) -> Line:
    ended = said.settled
    return _line(
        LineKind.AGREEMENT,
        said.on,
        said.what,
        who=said.who,
        by=_day(said.by),
        done=_day(ended.on) if ended and ended.is_done else "",
        dropped=ended.reason if ended and not ended.is_done else "",
    )


def _line(kind: LineKind, on: date, title: str, **parts: str) -> Line:
    return Line(kind, on, title, tuple(Part(key, words) for key, words in parts.items() if words.strip()))


def _day(day: date | None) -> str:
    return day.isoformat() if day else ""
