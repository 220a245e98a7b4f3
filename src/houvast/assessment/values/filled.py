"""A form that was filled in outside a round: answers by column, as they were said; nothing is added up.

A level is a name from the instrument and belongs to one question and one column (F21). What is typed as a
number, a day or an hour is kept as it is written, so that nobody reckons with it by accident.
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final
from uuid import UUID

from houvast.instruments.definition import Missing, Polarity, Voice
from houvast.vault.content import content


class FormState(StrEnum):
    """Where a form stands: a draft is its writer's alone, a finished one is frozen."""

    DRAFT = "draft"
    FINISHED = "finished"


class Outcome(StrEnum):
    """How the filling in ended; "no, not now" is an answer like any other."""

    FILLED = "filled"
    NOT_NOW = "not_now"


@content("assessment.form_answer", version=1)
@dataclass(frozen=True)
class FormAnswer:
    """One answer in one column: what was chosen or why nothing, and the words that go with it."""

    item: str
    voice: Voice | None = None
    polarity: Polarity | None = None
    chosen: tuple[str, ...] = ()
    missing: Missing | None = None
    words: str = ""

    @property
    def is_said(self) -> bool:
        """Whether anything was answered at all."""
        return bool(self.chosen or self.missing or self.words)


@content("assessment.form_part", version=1)
@dataclass(frozen=True)
class FormPart:
    """The answers outside repeated sections, or those of one time that a section was asked."""

    section: str
    answers: tuple[FormAnswer, ...] = ()

    def answer(self, item: str, voice: Voice | None, polarity: Polarity | None = None) -> FormAnswer | None:
        """Returns what stands in one place, None when nothing does."""
        place = (item, voice, polarity)
        return next((each for each in self.answers if (each.item, each.voice, each.polarity) == place), None)

    def of(self, item: str) -> tuple[FormAnswer, ...]:
        """Returns everything that was answered to one question, in all columns."""
        return tuple(each for each in self.answers if each.item == item)


MAIN: Final = FormPart("")


@content("assessment.filled_form", version=1)
@dataclass(frozen=True)
class FilledFormContent:
    """A form with the version of the instrument it was filled in with, and how it ended."""

    instrument: str
    version: str
    definition: str
    writer: str
    parts: tuple[FormPart, ...] = ()
    outcome: Outcome = Outcome.FILLED
    outcome_words: str = ""
    finished_on: date | None = None
    look_again_on: date | None = None
    replaces: UUID | None = None
