"""What stands in the way, what is done about it, and the plan that was agreed on it.

A barrier begins a thread of the timeline: its steps, changes and end follow it. It is a barrier of somebody
or something, never a trait of the person.
"""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import Final
from uuid import UUID

from houvast.guidance.values.domains import DomainName
from houvast.guidance.values.lists import Owner
from houvast.vault.content import content


class Whose(StrEnum):
    """On whose side a barrier lies."""

    PERSON = "person"
    SERVICE = "service"
    RULE = "rule"
    SOCIETY = "society"


class BarrierOutcome(StrEnum):
    """What became of a barrier."""

    GONE = "gone"
    SMALLER = "smaller"
    SAME = "same"
    WORSE = "worse"
    NOT_OURS = "not_ours"


class LegalKind(StrEnum):
    """Decisions one can appeal against for a limited time only."""

    SCHOOL_EXCLUSION = "school_exclusion"
    BENEFIT_SANCTION = "benefit_sanction"
    EVICTION = "eviction"
    RESIDENCE = "residence"
    OTHER = "other"


class Within(StrEnum):
    """A deadline as people say it; the day is counted from the day it is said."""

    WEEK = "week"
    TWO_WEEKS = "two_weeks"
    MONTH = "month"
    THREE_MONTHS = "three_months"


_DAYS: Final = {Within.WEEK: 7, Within.TWO_WEEKS: 14, Within.MONTH: 30, Within.THREE_MONTHS: 91}


def day_within(within: Within, said_on: date) -> date:
    """Returns the last day of a deadline said on this day: 7, 14, 30 or 91 days on."""
    return said_on + timedelta(days=_DAYS[within])


class Agreeing(StrEnum):
    """What the person says of the plan."""

    AGREES = "agrees"
    IN_PART = "in_part"
    DISAGREES = "disagrees"


class TickedBy(StrEnum):
    """Who said that a step is done."""

    PERSON = "person"
    WORKER = "worker"


@content("guidance.legal_term", version=1)
@dataclass(frozen=True)
class LegalTerm:
    """The last day to appeal as the letter says it, and who helps. It is never counted out by us."""

    kind: LegalKind
    last_day: date
    helper: str


@content("guidance.barrier", version=1)
@dataclass(frozen=True)
class Barrier:
    """What stands in the way, on whose side, who takes it on with which service, and the person's word on it.

    The row's own day is the first of ``due_on`` and the last day to appeal.
    """

    what: str
    domain: str
    whose: Whose
    owner: Owner
    owner_words: str = ""
    partner: str = ""
    due_on: date | None = None
    person: str = ""
    legal: LegalTerm | None = None
    named: DomainName | None = None


@content("guidance.barrier_change", version=1)
@dataclass(frozen=True)
class BarrierChange:
    """Who holds a barrier from now on, with whom, by when, and until when one can appeal."""

    owner: Owner
    owner_words: str
    partner: str
    due_on: date | None
    legal: LegalTerm | None
    why: str


@content("guidance.barrier_end", version=1)
@dataclass(frozen=True)
class BarrierEnd:
    """What became of a barrier, by the person and by the worker; ``again_on`` when the work on it goes on."""

    what: str
    outcome: BarrierOutcome
    person: str
    worker: str
    again_on: date | None = None


@content("guidance.step", version=1)
@dataclass(frozen=True)
class Step:
    """Something to do about a barrier or towards a goal; its day and state lie beside it in the clear."""

    what: str
    owner: Owner
    owner_words: str = ""
    within: Within | None = None


@content("guidance.step_done", version=1)
@dataclass(frozen=True)
class StepDone:
    """A step that is done, by whose word, and what came of it."""

    step: UUID
    what: str
    by: TickedBy
    words: str


@content("guidance.plan_step", version=1)
@dataclass(frozen=True)
class PlanStep:
    """A step as it stands in an agreed plan."""

    what: str
    owner: Owner
    due_on: date | None


@content("guidance.plan_part", version=1)
@dataclass(frozen=True)
class PlanPart:
    """A goal or a barrier of an agreed plan; a goal has no ``owner``: it is the person's."""

    text: str
    domain: str
    named: DomainName | None
    owner: Owner | None
    due_on: date | None
    steps: tuple[PlanStep, ...]


@content("guidance.agreed_plan", version=1)
@dataclass(frozen=True)
class AgreedPlan:
    """The plan as it was on the day it was talked through, what the person says of it, and who got it too."""

    held_on: date
    goals: tuple[PlanPart, ...]
    barriers: tuple[PlanPart, ...]
    agreeing: Agreeing
    person: str
    shared_with: str
