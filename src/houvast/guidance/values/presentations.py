"""A case presentation for peer supervision: chosen parts of a trajectory, rewritten, for one meeting."""

from collections.abc import Iterator
from dataclasses import dataclass, fields, is_dataclass, replace
from datetime import date, timedelta
from enum import Enum, StrEnum
from hashlib import sha256
from typing import Final
from uuid import UUID

from houvast.guidance.values.lists import Domain, EntryKind, Need
from houvast.vault.content import content

LONGEST_AHEAD: Final = timedelta(days=92)
KEPT_AFTER: Final = timedelta(days=1)
LEFT_OUT: Final = frozenset({"stand_in", "sender", "writer", "asker", "to", "language", "from_whom"})
"""Fields that hold a name, a service or a language, and nothing to speak of."""


class PresentationState(StrEnum):
    """Whether a worker has read what was proposed; only then it can be shown."""

    PROPOSED = "proposed"
    CHECKED = "checked"


class Method(StrEnum):
    """How colleagues go about it, when the page should say."""

    NONE = "none"
    ROUNDS = "rounds"
    LISTENING = "listening"


@dataclass(frozen=True)
class BodyText:
    """A text of an entry: the field it stands in, and the domain or question it is about."""

    field: str
    about: str
    text: str


@content("guidance.presentation_part", version=1)
@dataclass(frozen=True)
class PresentationPart:
    """One text: which kind of entry it came from, in which field, about what, in which (moved) month."""

    kind: EntryKind
    field: str
    about: str
    month: str
    text: str


@content("guidance.presentation", version=1)
@dataclass(frozen=True)
class PresentationContent:
    """What colleagues are shown. ``choice`` tells only whether the same page was sent twice.

    By how many days everything was moved, and which entries it came from, is not kept.
    """

    writer_id: UUID
    writer: str
    language: str
    question: str
    meeting_on: date
    method: Method
    parts: tuple[PresentationPart, ...]
    choice: str

    def with_texts(self, question: str, texts: tuple[str, ...]) -> "PresentationContent":
        """Returns the same with other words; a part whose words were emptied is gone."""
        parts = (replace(part, text=text) for part, text in zip(self.parts, texts, strict=False))
        return replace(self, question=question, parts=tuple(part for part in parts if part.text.strip()))


def lapses_on(meeting_on: date) -> date:
    """Returns the last day a presentation exists: the day after the meeting."""
    return meeting_on + KEPT_AFTER


def choice_of(*chosen: object) -> str:
    """Returns a mark of what was chosen, which says nothing of it."""
    return sha256(repr(chosen).encode()).hexdigest()[:32]


def texts_of(body: object) -> Iterator[BodyText]:
    """Yields what somebody wrote in an entry of any kind, in the order of its fields; names are left out."""
    if not is_dataclass(body):
        return
    values = [(field.name, getattr(body, field.name)) for field in fields(body) if field.name not in LEFT_OUT]
    about = next((value.value for _, value in values if isinstance(value, Need | Domain)), "")
    for name, value in values:
        if isinstance(value, str) and not isinstance(value, Enum) and value.strip():
            yield BodyText(name, about, value)
        elif isinstance(value, tuple):
            for each in value:
                yield from texts_of(each)
