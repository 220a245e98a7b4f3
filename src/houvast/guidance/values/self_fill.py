"""What a young person can be asked to fill in by themselves, and what becomes of their answers."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from types import MappingProxyType
from typing import Final
from uuid import UUID

from houvast.access.fill_values import FillAnswers, FillKind, FillQuestion
from houvast.guidance.values.entries import Conversation, Note, Topic
from houvast.guidance.values.feedback import FeedbackQuestion, SessionFeedback
from houvast.guidance.values.lists import FilledIn, Need, NoteKind
from houvast.guidance.values.story import Ideal, Ideals, IdealTopic, Ruler, RulerReading, Rulers

STEP: Final = "plan.step."
"""Before the number of a step of the plan, in the key of its question."""


class FillSet(StrEnum):
    """A set of questions on one page."""

    STORY = "story"
    IDEALS = "ideals"
    RULERS = "rulers"
    PLAN = "plan"
    FEEDBACK = "feedback"
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
        FillSet.PLAN: Set(("plan.words",)),
        FillSet.FEEDBACK: Set(
            tuple(f"feedback.{question.value}" for question in FeedbackQuestion), FillKind.SCALE
        ),
        FillSet.OWN_WORDS: Set(("own_words.words",)),
    }
)


@dataclass(frozen=True)
class OpenStep:
    """A step of the plan that is still to do: its number and its words."""

    id: UUID
    what: str


def questions_of(
    sets: Iterable[FillSet], about: str = "", steps: Iterable[OpenStep] = ()
) -> tuple[FillQuestion, ...]:
    """Returns the questions of these sets, in the sets' own order.

    ``about`` is what the rulers are about; each of the ``steps`` comes with the plan, to be ticked.
    """
    wanted, listed = set(sets), tuple(steps)
    found: list[FillQuestion] = []
    for each in (each for each in FillSet if each in wanted):
        if each is FillSet.PLAN:
            found += [FillQuestion(f"{STEP}{step.id}", FillKind.TICK, step.what) for step in listed]
        kind = SETS[each].kind
        found += [FillQuestion(key, kind, about if kind is FillKind.RULER else "") for key in SETS[each].keys]
    return tuple(found)


def ticked_of(answers: FillAnswers) -> tuple[UUID, ...]:
    """Returns the steps of the plan that the person ticked as done."""
    ticked = (answer for answer in answers.answers if answer.key.startswith(STEP) and answer.value == 1)
    return tuple(UUID(answer.key.removeprefix(STEP)) for answer in ticked)


def feedback_of(answers: FillAnswers, day: date) -> SessionFeedback | None:
    """Returns what the person tapped after a talk; None when nothing was."""
    taps = {question: answers.to(f"feedback.{question.value}").value for question in FeedbackQuestion}
    if all(tap is None for tap in taps.values()):
        return None
    return SessionFeedback(
        day,
        taps[FeedbackQuestion.HEARD],
        taps[FeedbackQuestion.MATTERED],
        taps[FeedbackQuestion.WAY],
        taps[FeedbackQuestion.OVERALL],
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


def notes_of(answers: FillAnswers, day: date) -> tuple[Note, ...]:
    """Returns what the person wrote of the plan and of their own accord, as notes in their words."""
    written = (answers.to(key).words.strip() for key in ("plan.words", "own_words.words"))
    return tuple(Note(words, NoteKind.SAID, day) for words in written if words)
