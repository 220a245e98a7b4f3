"""What a young person can be asked to fill in by themselves, and what becomes of their answers."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from types import MappingProxyType
from typing import Final

from houvast.access.fill_values import FillAnswers, FillKind, FillQuestion
from houvast.guidance.values.entries import Conversation, Note, Topic
from houvast.guidance.values.lists import FilledIn, Need, NoteKind
from houvast.guidance.values.story import Ideal, Ideals, IdealTopic, Ruler, RulerReading, Rulers


class FillSet(StrEnum):
    """A set of questions on one page."""

    STORY = "story"
    IDEALS = "ideals"
    RULERS = "rulers"
    OWN_WORDS = "own_words"


@dataclass(frozen=True)
class Set:
    """The questions of a set, by their keys in the language packs, and how each is answered."""

    keys: tuple[str, ...]
    kind: FillKind = FillKind.WORDS


SETS: Final[Mapping[FillSet, Set]] = MappingProxyType(
    {
        FillSet.STORY: Set(tuple(f"story.{need.value}" for need in Need)),
        FillSet.IDEALS: Set(tuple(f"ideals.{ideal.value}" for ideal in Ideal)),
        FillSet.RULERS: Set(tuple(f"rulers.{ruler.value}" for ruler in Ruler), FillKind.RULER),
        FillSet.OWN_WORDS: Set(("own_words.words",)),
    }
)


def questions_of(sets: Iterable[FillSet], about: str = "") -> tuple[FillQuestion, ...]:
    """Returns the questions of these sets, in the sets' own order; ``about`` is what the rulers are about."""
    wanted = set(sets)
    return tuple(
        FillQuestion(key, SETS[each].kind, about if SETS[each].kind is FillKind.RULER else "")
        for each in FillSet
        if each in wanted
        for key in SETS[each].keys
    )


def conversation_of(answers: FillAnswers, day: date) -> Conversation | None:
    """Returns the person's own words to the six questions as a conversation; None when there are none."""
    written = ((need, answers.to(f"story.{need.value}").words.strip()) for need in Need)
    topics = tuple(Topic(need, words, "") for need, words in written if words)
    return Conversation(day, FilledIn.PERSON, topics) if topics else None


def ideals_of(answers: FillAnswers, day: date) -> Ideals | None:
    """Returns what the person wrote about ideals; None when nothing."""
    written = ((ideal, answers.to(f"ideals.{ideal.value}").words.strip()) for ideal in Ideal)
    topics = tuple(IdealTopic(ideal, words, "") for ideal, words in written if words)
    return Ideals(day, topics) if topics else None


def rulers_of(questions: Iterable[FillQuestion], answers: FillAnswers, day: date) -> Rulers | None:
    """Returns where the person put themselves, and what it is about; None when nowhere."""
    asked = {question.key: question for question in questions}
    keys = {ruler: f"rulers.{ruler.value}" for ruler in Ruler}
    given = {ruler: answers.to(key) for ruler, key in keys.items() if key in asked}
    readings = tuple(
        RulerReading(ruler, answer.value, answer.words.strip())
        for ruler, answer in given.items()
        if answer.value is not None or answer.words.strip()
    )
    about = next((question.about for key, question in asked.items() if key in keys.values()), "")
    return Rulers(day, about, readings) if readings else None


def note_of(answers: FillAnswers, day: date) -> Note | None:
    """Returns what the person wrote of their own accord as a note in their words; None when nothing."""
    words = answers.to("own_words.words").words.strip()
    return Note(words, NoteKind.SAID, day) if words else None
