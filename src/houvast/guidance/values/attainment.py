"""Goal attainment: five levels agreed beforehand, for the person; a figure only for a service as a whole.

For one person there are levels and words, and nothing here gives a number for one. The T-score exists only
as the mean of a service over at least twenty trajectories, and its parts do not leave this module.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum, StrEnum
from math import isfinite, sqrt
from uuid import UUID

from houvast.guidance.values.change import NORMAL_95
from houvast.kernel.errors import Invalid
from houvast.kernel.messages import message

FEWEST_TRAJECTORIES = 20
RHO = 0.3
"""How much goals of one person go together, by convention (Kiresuk and Sherman, 1968)."""


class Level(IntEnum):
    """The five levels, worded for each goal before the work on it begins."""

    MUCH_LESS = -2
    LESS = -1
    AS_HOPED = 0
    MORE = 1
    MUCH_MORE = 2


class Move(StrEnum):
    """Where a goal went, in a word."""

    UP = "up"
    DOWN = "down"
    SAME = "same"
    ONE_MOMENT = "one_moment"
    NOT_LOOKED_AT = "not_looked_at"


class AttainmentCaveat(StrEnum):
    """What must be said beside the figure of a service; the words are the face's."""

    OF_THE_SERVICE = "of_the_service"
    ASSUMES_RHO = "assumes_rho"
    EDITED_LEFT_OUT = "edited_left_out"
    WITHOUT_GOALS_LEFT_OUT = "without_goals_left_out"


@dataclass(frozen=True)
class GoalCourse:
    """One goal of one person: the levels at its first and last moment, and where it went; never a figure."""

    first: Level | None
    last: Level | None
    move: Move
    n: int


@dataclass(frozen=True)
class ReachedGoal:
    """Where a goal stood in the end, and how much it weighed for the person; ``edited`` after the start."""

    level: Level
    weight: float = 1.0
    edited: bool = False


@dataclass(frozen=True)
class GoalsOfOne:
    """The goals of one trajectory, known by its number only."""

    trajectory: UUID
    goals: tuple[ReachedGoal, ...]


@dataclass(frozen=True)
class ServiceAttainment:
    """A service's mean T with its 95 % interval: 50 is "on the whole as agreed", 10 is one spread."""

    mean: float
    low: float
    high: float
    n: int
    goals: int
    caveats: tuple[AttainmentCaveat, ...]


def course_of(levels: Sequence[Level | None]) -> GoalCourse:
    """Returns where one goal stood first and last, moments that were not looked at left out."""
    known = [level for level in levels if level is not None]
    if not known:
        return GoalCourse(None, None, Move.NOT_LOOKED_AT, 0)
    first, last = known[0], known[-1]
    if len(known) == 1:
        return GoalCourse(first, last, Move.ONE_MOMENT, 1)
    move = Move.SAME if first == last else Move.UP if last > first else Move.DOWN
    return GoalCourse(first, last, move, len(known))


def service_attainment(trajectories: Sequence[GoalsOfOne]) -> ServiceAttainment:
    """Returns the mean T of a service over trajectories; goals edited after the start are left out.

    T = 50 + 10·Σ(w·x) / √((1-RHO)·Σw² + RHO·(Σw)²) of each; then mean and 95 % interval (Student's t).
    Raises Invalid with fewer than twenty trajectories that have a goal left, when one comes twice, or when a
    weight is not above zero. Source: Kiresuk and Sherman (1968).
    """
    if len({each.trajectory for each in trajectories}) < len(trajectories):
        raise Invalid(message("A trajectory counts once in the figures of a service."))
    kept = [[goal for goal in each.goals if not goal.edited] for each in trajectories]
    counted = [goals for goals in kept if goals]
    if len(counted) < FEWEST_TRAJECTORIES:
        raise Invalid(
            message(
                "This figure says something of a service, not of a person: it needs at least %(fewest)s"
                " trajectories with goals, and there are %(found)s."
            ),
            fewest=FEWEST_TRAJECTORIES,
            found=len(counted),
        )
    scores = [_t(goals) for goals in counted]
    mean = sum(scores) / len(scores)
    spread = sqrt(sum((score - mean) ** 2 for score in scores) / (len(scores) - 1))
    reach = _student_95(len(scores) - 1) * spread / sqrt(len(scores))
    goals = sum(map(len, counted))
    return ServiceAttainment(mean, mean - reach, mean + reach, len(scores), goals, _caveats(trajectories))


def _caveats(trajectories: Sequence[GoalsOfOne]) -> tuple[AttainmentCaveat, ...]:
    found = [AttainmentCaveat.OF_THE_SERVICE, AttainmentCaveat.ASSUMES_RHO]
    if any(goal.edited for each in trajectories for goal in each.goals):
        found.append(AttainmentCaveat.EDITED_LEFT_OUT)
    if any(all(goal.edited for goal in each.goals) for each in trajectories):
        found.append(AttainmentCaveat.WITHOUT_GOALS_LEFT_OUT)
    return tuple(found)


def _t(goals: Sequence[ReachedGoal]) -> float:
    """One part of the mean. It stays in here: for a person only levels are shown."""
    heaviest = max(goal.weight for goal in goals)
    if not all(isfinite(goal.weight) and goal.weight > 0 for goal in goals):
        raise Invalid(message("A weight says how much a goal matters to the person: more than zero."))
    weights = [goal.weight / heaviest for goal in goals]
    reached = sum(weight * goal.level for weight, goal in zip(weights, goals, strict=True))
    together = (1 - RHO) * sum(weight * weight for weight in weights) + RHO * sum(weights) ** 2
    return 50 + 10 * reached / sqrt(together)


def _student_95(freedom: int) -> float:
    """The two-sided 95 % point of Student's t from 19 degrees of freedom, right to the third decimal.

    Source: the expansion of Cornish and Fisher (1937) around the normal distribution.
    """
    z = NORMAL_95
    second = (z**3 + z) / (4 * freedom)
    third = (5 * z**5 + 16 * z**3 + 3 * z) / (96 * freedom**2)
    fourth = (3 * z**7 + 19 * z**5 + 17 * z**3 - 15 * z) / (384 * freedom**3)
    return z + second + third + fourth
