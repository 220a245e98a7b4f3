"""What an invited organisation reads of an invitation without an account, and what it answers: yes or no."""

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from houvast.kernel.ids import new_id
from houvast.vault.content import content, upcast
from houvast.vault.content_types import Json

WHO_LONGEST = 200
"""Characters in who comes: a function or a name, not a story."""


class AnswerPageState(StrEnum):
    """Where a page to answer on stands: in the clear, and saying nothing of the answer."""

    OPEN = "open"
    ENTERED = "entered"
    ANSWERED = "answered"
    CLOSED = "closed"
    WITHDRAWN = "withdrawn"
    LAPSED = "lapsed"


class Asks(StrEnum):
    """What a page asks: whether somebody comes, or to confirm what stands there."""

    COMES = "comes"
    CONFIRMS = "confirms"


@content("access.answer_item", version=1)
@dataclass(frozen=True)
class AnswerItem:
    """One thing an invitation must say, under its name."""

    label: str
    words: str


@content("access.answer_meeting", version=1)
@dataclass(frozen=True)
class AnswerMeeting:
    """When and where it is: what a calendar may hold of it, under a number that says nothing."""

    starts_at: datetime
    ends_at: datetime
    place: str
    number: UUID = field(default_factory=new_id)


@content("access.answer_words", version=2)
@dataclass(frozen=True)
class AnswerWords:
    """What a receiver sees: from whom, the letter, what an invitation must say, and what is asked.

    ``public`` (hex) is the only key that the answer can be sealed to. ``return_code`` lets the receiver come
    back, until ``until``, to a page that names nobody: of the invitation it holds sender and meeting alone.
    """

    language: str
    sender: str
    title: str
    paragraphs: tuple[str, ...]
    items: tuple[AnswerItem, ...]
    question: str
    public: str
    return_code: str = ""
    until: date | None = None
    meeting: AnswerMeeting | None = None
    asks: Asks = Asks.COMES


@upcast("access.answer_words", 1)
def _of_an_invitation(old: dict[str, Json]) -> dict[str, Json]:
    """At first every page was an invitation's."""
    return old | {"asks": Asks.COMES.value}


@content("access.answer_reply", version=1)
@dataclass(frozen=True)
class AnswerReply:
    """An answer: somebody comes, and who, by function or name; or nobody does. Never why."""

    comes: bool
    who: str = ""


@dataclass(frozen=True)
class AnswerVisit:
    """A page as its receiver sees it; after the answer its words name nobody any more."""

    state: AnswerPageState
    words: AnswerWords
    until: datetime
