"""What a service learns from goals of many closed trajectories, in blocks that give nobody away.

Quarters that are over are put together, oldest first, until a block holds at least twenty trajectories; each
trajectory is in one block, and a block never changes once it is full. So no two figures differ by one person.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final
from uuid import UUID

from houvast.guidance.values.attainment import (
    FEWEST_TRAJECTORIES,
    GoalsOfOne,
    Level,
    ReachedGoal,
    ServiceAttainment,
    service_attainment,
)
from houvast.guidance.values.folding import GoalNow
from houvast.guidance.values.goals import GoalLevel, Weight

LEVELS: Final = {
    GoalLevel.MUCH_LESS: Level.MUCH_LESS,
    GoalLevel.LESS: Level.LESS,
    GoalLevel.AS_HOPED: Level.AS_HOPED,
    GoalLevel.MORE: Level.MORE,
    GoalLevel.MUCH_MORE: Level.MUCH_MORE,
}
WEIGHTS: Final = {None: 1, Weight.MATTERS: 1, Weight.MUCH: 2, Weight.MOST: 3}


@dataclass(frozen=True)
class NamelessResult:
    """The goals of one closed trajectory of nobody in particular."""

    id: UUID
    quarter: str
    goals: tuple[ReachedGoal, ...]

    @property
    def counts(self) -> bool:
        """Whether a goal is left that was not put into other words after the start."""
        return any(not goal.edited for goal in self.goals)


@dataclass(frozen=True)
class Block:
    """Quarters put together, and what they say of the service."""

    first: str
    last: str
    attainment: ServiceAttainment


def reached(goals: Iterable[GoalNow]) -> tuple[ReachedGoal, ...]:
    """Returns where the goals of a trajectory stood at its closing; one nobody followed is left out."""
    return tuple(
        ReachedGoal(LEVELS[goal.level], WEIGHTS[goal.weight], bool(goal.changes))
        for goal in goals
        if goal.level is not None and (goal.latest is not None or goal.end is not None)
    )


def blocks_of(results: Iterable[NamelessResult]) -> tuple[tuple[Block, ...], int]:
    """Returns the full blocks, oldest first, and how many trajectories wait for one to be full."""
    by_quarter: dict[str, list[NamelessResult]] = {}
    for result in results:
        by_quarter.setdefault(result.quarter, []).append(result)
    blocks: list[Block] = []
    held: list[NamelessResult] = []
    first = ""
    for quarter in sorted(by_quarter):
        first = first or quarter
        held += by_quarter[quarter]
        if sum(result.counts for result in held) >= FEWEST_TRAJECTORIES:
            goals = [GoalsOfOne(result.id, result.goals) for result in held]
            blocks.append(Block(first, quarter, service_attainment(goals)))
            held, first = [], ""
    return tuple(blocks), sum(result.counts for result in held)
