"""What is asked on a page that a person fills in without an account, and what comes back from it."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from houvast.vault.content import Fields, content, upcast


class FillState(StrEnum):
    """Where a page to fill in stands; all of it that lies in the clear, with the day it lapses."""

    OPEN = "open"
    ENTERED = "entered"
    SENT = "sent"
    LEFT = "left"
    WITHDRAWN = "withdrawn"
    LAPSED = "lapsed"
    TAKEN = "taken"
    SET_ASIDE = "set_aside"


class FillKind(StrEnum):
    """How a question is answered: in words, on a ruler from 0 to 10 (with why not lower), or with a tick."""

    WORDS = "words"
    SCALE = "scale"
    RULER = "ruler"
    TICK = "tick"


@content("access.fill_question", version=1)
@dataclass(frozen=True)
class FillQuestion:
    """A question by its key in the language packs; ``about`` is what of this person's own it is about."""

    key: str
    kind: FillKind = FillKind.WORDS
    about: str = ""


class Audience(StrEnum):
    """For whom a page is: a person who is helped, or staff of a school."""

    PERSON = "person"
    SCHOOL = "school"


@content("access.shown_part", version=1)
@dataclass(frozen=True)
class ShownPart:
    """A part of what a page shows: its key, which the page says in its own words, and the text."""

    key: str
    words: str


@content("access.shown", version=1)
@dataclass(frozen=True)
class Shown:
    """Something a page shows besides what it asks: a copy of the moment it was offered."""

    kind: str
    on: date
    title: str
    parts: tuple[ShownPart, ...]


@content("access.fill_form", version=2)
@dataclass(frozen=True)
class FillForm:
    """What a page asks: in which language, of what, and to which public key (hex) the answers are sealed.

    ``shown`` is what there is to read before; ``audience`` says which pages show it.
    """

    language: str
    greeting: str
    questions: tuple[FillQuestion, ...]
    public: str
    shown: tuple[Shown, ...] = ()
    audience: Audience = Audience.PERSON


@upcast("access.fill_form", version=1)
def _with_nothing_shown(fields: Fields) -> Fields:
    return fields | {"shown": [], "audience": Audience.PERSON.value}


@content("access.fill_answer", version=1)
@dataclass(frozen=True)
class FillAnswer:
    """What was answered to one question: words, a number on a ruler or a tick, or nothing."""

    key: str
    words: str = ""
    value: int | None = None


@content("access.fill_answers", version=1)
@dataclass(frozen=True)
class FillAnswers:
    """All that was written on a page so far."""

    answers: tuple[FillAnswer, ...] = ()

    def with_answer(self, given: FillAnswer) -> "FillAnswers":
        """Returns the same with this answer in place of an earlier one to its question."""
        others = tuple(answer for answer in self.answers if answer.key != given.key)
        return FillAnswers((*others, given))

    def to(self, key: str) -> FillAnswer:
        """Returns the answer to a question, an empty one when there is none."""
        return next((answer for answer in self.answers if answer.key == key), FillAnswer(key))

    @property
    def is_empty(self) -> bool:
        """Whether nothing was answered at all."""
        return not any(answer.words.strip() or answer.value is not None for answer in self.answers)


@content("access.fill_page", version=1)
@dataclass(frozen=True)
class FillPageContent:
    """What the worker who offered a page sees of it: by whom, in which language, what is asked."""

    writer: str
    language: str
    greeting: str
    questions: tuple[FillQuestion, ...]


@dataclass(frozen=True)
class FillVisit:
    """A page as the person who fills it in sees it; nothing is asked any more once it was sent.

    ``recorded`` says of which questions there is a recording, by key and language.
    """

    state: FillState
    form: FillForm | None
    answers: FillAnswers
    until: datetime
    recorded: frozenset[tuple[str, str]] = frozenset()
