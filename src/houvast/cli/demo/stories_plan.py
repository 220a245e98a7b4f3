"""What a story tells of domains, barriers, goals and the plan; days are counted back from today."""

from dataclasses import dataclass

from houvast.guidance.values.domains import DomainLevel
from houvast.guidance.values.goals import GoalLevel, Weight
from houvast.guidance.values.lists import Domain, Owner
from houvast.guidance.values.plan import Agreeing, BarrierOutcome, LegalKind, TickedBy, Whose, Within


@dataclass(frozen=True)
class DomainLook:
    """How a domain stood on a day, from both sides."""

    day: int
    key: Domain
    strength: str
    barrier: str
    level: DomainLevel
    worker_level: DomainLevel


@dataclass(frozen=True)
class PlannedStep:
    """A step, on which day it was agreed, and when it was done by whose word."""

    day: int
    what: str
    owner: Owner
    within: Within
    done: int | None = None
    by: TickedBy = TickedBy.PERSON
    word: str = ""


@dataclass(frozen=True)
class Hurdle:
    """A barrier with its steps and what became of it; ``appeal`` is the last day to appeal, if any."""

    day: int
    what: str
    domain: Domain
    whose: Whose
    owner: Owner
    due: int
    person: str
    partner: str = ""
    legal: LegalKind | None = None
    appeal: int | None = None
    helper: str = ""
    steps: tuple[PlannedStep, ...] = ()
    settled: int | None = None
    outcome: BarrierOutcome | None = None
    word: str = ""


@dataclass(frozen=True)
class Looked:
    """Where a goal stood on a day."""

    day: int
    level: GoalLevel
    person: str


@dataclass(frozen=True)
class Hope:
    """A goal with its five levels, from the least to the most."""

    day: int
    own_words: str
    domain: Domain
    levels: tuple[str, ...]
    start: GoalLevel
    weight: Weight | None = None
    steps: tuple[PlannedStep, ...] = ()
    looked: tuple[Looked, ...] = ()


@dataclass(frozen=True)
class PlanTalk:
    """The plan talked through on a day."""

    day: int
    agreeing: Agreeing
    person: str


@dataclass(frozen=True)
class Taps:
    """The four questions after a talk; what is left out was rather not answered."""

    day: int
    heard: int | None = None
    mattered: int | None = None
    way: int | None = None
    overall: int | None = None


@dataclass(frozen=True)
class PlanStory:
    """All of it."""

    looks: tuple[DomainLook, ...] = ()
    hurdles: tuple[Hurdle, ...] = ()
    hopes: tuple[Hope, ...] = ()
    talks: tuple[PlanTalk, ...] = ()
    taps: tuple[Taps, ...] = ()
