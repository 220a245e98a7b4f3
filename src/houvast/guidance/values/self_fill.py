"""What a young person can be asked to fill in by themselves, and what becomes of their answers."""

from collections.abc import Iterable, Mapping
from datetime import date
from enum import StrEnum
from types import MappingProxyType
from typing import Final

from houvast.access.fill_values import FillAnswers, FillQuestion
from houvast.guidance.values.entries import Conversation, Note, Topic
from houvast.guidance.values.lists import FilledIn, Need, NoteKind


class FillSet(StrEnum):
    """A set of questions on one page."""

    STORY = "story"
    OWN_WORDS = "own_words"


SETS: Final[Mapping[FillSet, tuple[str, ...]]] = MappingProxyType(
    {
        FillSet.STORY: tuple(f"story.{need.value}" for need in Need),
        FillSet.OWN_WORDS: ("own_words.words",),
    }
)
"""The questions of each set, by their keys in the language packs, in the order in which they are asked."""


def questions_of(sets: Iterable[FillSet]) -> tuple[FillQuestion, ...]:
    """Returns the questions of these sets, in the sets' own order."""
    wanted = set(sets)
    return tuple(FillQuestion(key) for each in FillSet if each in wanted for key in SETS[each])


def conversation_of(answers: FillAnswers, day: date) -> Conversation | None:
    """Returns the person's own words to the six questions as a conversation; None when there are none."""
    written = ((need, answers.to(f"story.{need.value}").words.strip()) for need in Need)
    topics = tuple(Topic(need, words, "") for need, words in written if words)
    return Conversation(day, FilledIn.PERSON, topics) if topics else None


def note_of(answers: FillAnswers, day: date) -> Note | None:
    """Returns what the person wrote of their own accord as a note in their words; None when nothing."""
    words = answers.to("own_words.words").words.strip()
    return Note(words, NoteKind.SAID, day) if words else None
