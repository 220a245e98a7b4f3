"""What the person says of a judgement, and whether it was spoken of: only ever added, never changed.

Whoever is judged has the right to say so where it stands. What they say is a row of its own beside the
judgement; taking it back is one more row, so that nobody can quietly lose it for them.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from uuid import UUID

from houvast.kernel.messages import message
from houvast.vault.content import content


class Discussed(StrEnum):
    """Whether a judgement was spoken of with the person."""

    YES = "yes"
    IN_PART = "in_part"
    NOT_YET = "not_yet"


class CommentWay(StrEnum):
    """How the person gave their words."""

    AT_THE_TABLE = "at_the_table"
    TELEPHONE = "telephone"
    MESSAGE = "message"
    LETTER = "letter"
    THROUGH_SOMEBODY = "through_somebody"


@content("assessment.comment", version=1)
@dataclass(frozen=True)
class CommentContent:
    """What was said on a day, how it was given, whether the judgement was spoken of, and who noted it.

    ``takes_back`` is the earlier comment that the person withdraws with this one.
    """

    given_on: date
    words: str
    way: CommentWay | None
    discussed: Discussed | None
    why_not: str
    writer: str
    takes_back: UUID | None = None


@dataclass(frozen=True)
class CommentNow:
    """A comment as it stands: since when it is taken back, None while it stands."""

    id: UUID
    content: CommentContent
    taken_back_on: date | None


def comment_faults(content: CommentContent, today: date) -> tuple[str, ...]:
    """Returns what is wrong with a comment, each as a sentence."""
    found = []
    if content.given_on > today:
        found.append(message("This day is still to come."))
    if not (content.words.strip() or content.discussed or content.takes_back):
        found.append(message("Write what the person says, or whether you spoke of the judgement."))
    if content.words.strip() and content.way is None:
        found.append(message("Say how the person gave these words."))
    if content.discussed is Discussed.NOT_YET and not content.why_not.strip():
        found.append(message("Say why the judgement was not spoken of yet."))
    return tuple(found)


def comments_now(comments: Iterable[tuple[UUID, CommentContent]]) -> tuple[CommentNow, ...]:
    """Returns comments as they stand, in the order they were added."""
    listed = list(comments)
    taken = {each.takes_back: each.given_on for _, each in listed if each.takes_back is not None}
    return tuple(CommentNow(number, each, taken.get(number)) for number, each in listed)


def last_discussed(comments: Iterable[CommentNow]) -> CommentContent | None:
    """Returns the newest word on whether a judgement was spoken of; None when nobody said."""
    said = [each.content for each in comments if each.content.discussed is not None]
    return said[-1] if said else None
