"""How barriers and goals stand today: the entry a thread begins with, and what the later ones made of it."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from houvast.guidance.values.domains import DomainName
from houvast.guidance.values.goals import Goal, GoalChange, GoalEnd, GoalLadder, GoalLevel, GoalMoment, Weight
from houvast.guidance.values.lists import Owner
from houvast.guidance.values.plan import Barrier, BarrierEnd, LegalTerm, Step, StepDone


@dataclass(frozen=True)
class StepNow:
    """A step as it stands: ``done`` says by whose word it was ticked; dropped when it ended without."""

    id: UUID
    step: Step
    due_on: date | None
    is_open: bool
    is_late: bool
    done: StepDone | None


@dataclass(frozen=True)
class BarrierNow:
    """A barrier as it stands; ``end`` is the newest outcome, also while the work on it goes on."""

    id: UUID
    barrier: Barrier
    owner: Owner
    owner_words: str
    partner: str
    due_on: date | None
    legal: LegalTerm | None
    steps: tuple[StepNow, ...]
    end: BarrierEnd | None
    named_on: date
    is_open: bool
    is_late: bool

    @property
    def domain(self) -> str:
        """The key of its domain."""
        return self.barrier.domain

    @property
    def named(self) -> DomainName | None:
        """The service's own words for its domain."""
        return self.barrier.named


@dataclass(frozen=True)
class GoalNow:
    """A goal as it stands: its wording of today, every moment it was looked at, and its end if it has one."""

    id: UUID
    goal: Goal
    own_words: str
    ladder: GoalLadder
    weight: Weight | None
    set_on: date
    moments: tuple[tuple[date, GoalLevel], ...]
    latest: GoalMoment | None
    changes: tuple[tuple[date, GoalChange], ...]
    steps: tuple[StepNow, ...]
    end: GoalEnd | None
    is_open: bool

    @property
    def domain(self) -> str:
        """The key of its domain."""
        return self.goal.domain

    @property
    def named(self) -> DomainName | None:
        """The service's own words for its domain."""
        return self.goal.named

    @property
    def level(self) -> GoalLevel | None:
        """Where it stood last, None when nobody looked yet."""
        return self.moments[-1][1] if self.moments else None

    @property
    def first_level(self) -> GoalLevel | None:
        """Where it stood at first."""
        return self.moments[0][1] if self.moments else None
