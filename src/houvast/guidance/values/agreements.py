"""What is agreed: limits, the frame, an answer per purpose and giver, what somebody may not learn."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final

from houvast.guidance.values.lists import Frame
from houvast.vault.content import Fields, content, upcast


class Binds(StrEnum):
    """Whom a limit binds. Limits are mutual: there is also what we will not do."""

    PERSON = "person"
    HOUSE = "house"
    EVERYBODY = "everybody"


class Purpose(StrEnum):
    """What agreement is asked for, each apart: a yes to one is no yes to another."""

    GUIDANCE = "guidance"
    SCHOOL = "school"
    SERVICE = "service"
    PARENTS = "parents"
    SELF_FILL = "self_fill"
    PHOTOS = "photos"
    OTHER = "other"


class Giver(StrEnum):
    """Who answers."""

    PERSON = "person"
    PARENT = "parent"
    OTHER_PARENT = "other_parent"
    GUARDIAN = "guardian"
    OTHER = "other"


class Answer(StrEnum):
    """What somebody answered; not having asked is said as openly as a no."""

    YES = "yes"
    NO = "no"
    NOT_ASKED = "not_asked"


class Given(StrEnum):
    """How an answer was given."""

    SPOKEN = "spoken"
    WRITTEN = "written"
    MESSAGE = "message"


class Standing(StrEnum):
    """How an answer stands today."""

    YES = "yes"
    NO = "no"
    NOT_ASKED = "not_asked"
    WITHDRAWN = "withdrawn"
    LAPSED = "lapsed"


PARENTS: Final = frozenset({Giver.PARENT, Giver.OTHER_PARENT, Giver.GUARDIAN})
NAMED_PURPOSES: Final = frozenset({Purpose.SERVICE, Purpose.OTHER})
NAMED_GIVERS: Final = frozenset({Giver.GUARDIAN, Giver.OTHER})


@content("guidance.limit", version=1)
@dataclass(frozen=True)
class Limit:
    """A limit agreed together: what, why, with whom, and what happens when it is crossed."""

    what: str
    why: str
    binds: Binds
    agreed_with: str
    what_if: str
    agreed_on: date


@content("guidance.limit_end", version=1)
@dataclass(frozen=True)
class LimitEnd:
    """A limit that is lifted."""

    what: str
    why: str


@content("guidance.frame_stated", version=2)
@dataclass(frozen=True)
class FrameStated:
    """The frame as it was stated: who set it, what was said, and what else may go out, if anything.

    ``two_hats_told`` when the worker also said that they do work of the cell.
    """

    frame: Frame
    stated_on: date
    words: str
    set_by: str
    more_goes_out: str
    two_hats_told: bool = False


@upcast("guidance.frame_stated", 1)
def _by_one_hat(old: Fields) -> Fields:
    """Before, nobody had two hats."""
    return old | {"two_hats_told": False}


@content("guidance.answer", version=1)
@dataclass(frozen=True)
class PurposeAnswer:
    """The answer of one giver for one purpose; ``why`` is what a "not asked" owes."""

    purpose: Purpose
    purpose_words: str
    giver: Giver
    giver_words: str
    answer: Answer
    why: str
    given: Given | None
    answered_on: date
    until: date | None


@content("guidance.withdrawal", version=1)
@dataclass(frozen=True)
class Withdrawal:
    """A yes that was taken back: as easily as it was given."""

    purpose: Purpose
    purpose_words: str
    giver: Giver
    giver_words: str
    withdrawn_on: date
    why: str


@content("guidance.withheld", version=1)
@dataclass(frozen=True)
class Withheld:
    """Something that somebody close may not learn, and why."""

    from_whom: str
    what: str
    why: str


@content("guidance.withheld_end", version=1)
@dataclass(frozen=True)
class WithheldEnd:
    """The person no longer minds that they learn it."""

    from_whom: str
    why: str


def purpose_key(answer: PurposeAnswer) -> tuple[Purpose, str]:
    """Returns what makes two answers about the same: the purpose, and which service or which other thing."""
    named = answer.purpose in NAMED_PURPOSES
    return answer.purpose, answer.purpose_words.strip().casefold() if named else ""


def giver_key(answer: PurposeAnswer) -> tuple[Giver, str]:
    """Returns what makes two answers those of the same giver; there is one parent and one other parent."""
    named = answer.giver in NAMED_GIVERS
    return answer.giver, answer.giver_words.strip().casefold() if named else ""


def standing_of(answer: PurposeAnswer, *, is_withdrawn: bool, today: date) -> Standing:
    """Returns how an answer stands on a day; a yes counts through its last day."""
    if is_withdrawn:
        return Standing.WITHDRAWN
    if answer.answer is Answer.YES and answer.until is not None and answer.until < today:
        return Standing.LAPSED
    return Standing(answer.answer.value)


def parents_disagree(answers: Iterable[tuple[Giver, Standing]]) -> bool:
    """Returns whether one parent or guardian says yes where another says no or took a yes back."""
    said = {standing for giver, standing in answers if giver in PARENTS}
    return Standing.YES in said and bool(said & {Standing.NO, Standing.WITHDRAWN})


def only_attendance(frame: Frame | None) -> bool:
    """Returns whether by default nothing but attendance goes out: under a judge's condition."""
    return frame is Frame.CONDITION
