"""What is asked by a desk's public form, and what is said about it afterwards."""

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID

from houvast.access.values import FileKind
from houvast.vault.content import content


class Entrance(StrEnum):
    """By which door somebody comes: each has words and questions of its own."""

    FAMILY = "family"
    YOUNG = "young"
    SCHOOL = "school"


class From(StrEnum):
    """From where somebody of an organisation asks."""

    SCHOOL = "school"
    CLUB = "club"
    SERVICE = "service"
    NEIGHBOUR = "neighbour"


class Author(StrEnum):
    """Whose words they are."""

    ASKER = "asker"
    DESK = "desk"


class AskedState(StrEnum):
    """Where a question by form stands: not opened yet, a question of the desk, or closed."""

    WAITING = "waiting"
    OPEN = "open"
    CLOSED = "closed"


@content("access.asked_answer", version=1)
@dataclass(frozen=True)
class AskedAnswer:
    """One question of the form, by its key in the language packs, and what was written to it."""

    key: str
    words: str


@content("access.asked_file", version=1)
@dataclass(frozen=True)
class AskedFile:
    """A file that came along; ``key`` (hex) opens its pieces and lies nowhere else."""

    id: UUID
    name: str
    kind: FileKind
    size: int
    key: str


@content("access.asked_opening", version=1)
@dataclass(frozen=True)
class AskedOpening:
    """The question itself.

    ``public`` and ``proof`` (hex) are the asker's: to which key answers are sealed, and the key by which both
    sides know each other's later words.
    """

    entrance: Entrance
    asks_from: From | None
    language: str
    answers: tuple[AskedAnswer, ...]
    files: tuple[AskedFile, ...]
    public: str
    proof: str


@content("access.asked_said", version=1)
@dataclass(frozen=True)
class AskedSaid:
    """What was written later, by the asker or by the desk."""

    words: str


@dataclass(frozen=True)
class AskedLine:
    """One message as either side reads it; ``words`` is None when it is not what was sealed."""

    author: Author
    at: datetime
    words: str | None


@dataclass(frozen=True)
class PublicNumber:
    """A number that stands beside the form, as the service's steward filled it in."""

    name: str
    phone: str


@dataclass(frozen=True)
class AskFormFacts:
    """A public form as anybody may know it."""

    id: UUID
    slug: str
    service: str
    is_open: bool
    languages: tuple[str, ...]
    days: int
    numbers: tuple[PublicNumber, ...]


@dataclass(frozen=True)
class Receipt:
    """The code that opens a question again, said once; and the day it goes when nobody writes."""

    code: str = field(repr=False)
    lapses_on: date


@dataclass(frozen=True)
class AskedPage:
    """A question as the one who asked it reads it."""

    state: AskedState
    lapses_on: date
    opening: AskedOpening
    lines: tuple[AskedLine, ...]
