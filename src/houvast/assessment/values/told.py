"""What the person's own copy can hold of judgements and forms: what the team came to, never who saw it.

The sheets of colleagues are no part of it, nor is what a relative said in a form. Where a text of the team
names somebody who rated, three points stand in its place; the person's own words stay as they were said.
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from uuid import UUID

from houvast.assessment.values.filled import FormAnswer, Outcome
from houvast.instruments.definition import Item, Level, Side, Words


class ToldAbout(StrEnum):
    """What a text is."""

    QUESTION = "question"
    FORMULATION = "formulation"
    BEST_SCENARIO = "best_scenario"
    OTHER_SCENARIO = "other_scenario"
    PLAN = "plan"
    MINORITY = "minority"
    WOULD_CHANGE = "would_change"
    OWN_VIEW = "own_view"
    COMMENT = "comment"
    CRITICAL = "critical"
    NOT_NOW = "not_now"
    OUTCOME = "outcome"


SAID_BY_PERSON = frozenset({ToldAbout.OWN_VIEW, ToldAbout.COMMENT})


@dataclass(frozen=True)
class ToldText:
    """A text and what it is; the day it was said, or the question it belongs to, where it has one."""

    about: ToldAbout
    words: str
    day: date | None = None
    item: Item | None = None


@dataclass(frozen=True)
class ToldSide:
    """One side of an item with what the team came to, None where it stayed open, and why."""

    item: Item
    side: Side
    level: Level | None
    because: str


@dataclass(frozen=True)
class ToldAnswer:
    """One question of a form with what stands in one of its columns."""

    item: Item
    answer: FormAnswer


ToldLine = ToldText | ToldSide | ToldAnswer


@dataclass(frozen=True)
class ToldItem:
    """Something to tick: lines that go together, under a life domain or a section's title.

    ``names`` are others it seems to name; ``is_offered`` says whether it is ticked to begin with.
    """

    key: str
    lines: tuple[ToldLine, ...]
    domain: str = ""
    title: Words | None = None
    names: tuple[str, ...] = ()
    is_offered: bool = True

    @property
    def words(self) -> str:
        """Everything somebody wrote in it, to look for names."""
        return " ".join(_words(line) for line in self.lines)


@dataclass(frozen=True)
class Told:
    """One judgement, or one finished form, with what of it can be told."""

    id: UUID
    title: Words
    on: date
    due_on: date | None
    is_judgement: bool
    items: tuple[ToldItem, ...]
    is_replaced: bool = False
    outcome: Outcome = Outcome.FILLED


@dataclass(frozen=True)
class ForPerson:
    """All of it, judgements first, oldest first; ``waits`` while the reader rates in the same dossier."""

    told: tuple[Told, ...]
    waits: bool


def _words(line: ToldLine) -> str:
    match line:
        case ToldText():
            return line.words
        case ToldSide():
            return line.because
        case ToldAnswer():
            return line.answer.words
