"""The evaluation of a service by the goals of trajectories that were closed: nameless, and of many only."""

from dataclasses import dataclass
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.colleagues import controller_names
from houvast.access.rules import must
from houvast.access.values import Function
from houvast.audit import log
from houvast.guidance.models.plan import GoalResult
from houvast.guidance.values.attainment import FEWEST_TRAJECTORIES, Level, ReachedGoal
from houvast.guidance.values.evaluation import Block, NamelessResult, blocks_of
from houvast.kernel import clock
from houvast.kernel.quarters import quarter_of


@dataclass(frozen=True)
class ServiceEvaluation:
    """What one service can learn; ``waiting`` trajectories are not yet enough for a block of ``fewest``."""

    id: UUID
    service: str
    blocks: tuple[Block, ...]
    waiting: int
    fewest: int = FEWEST_TRAJECTORIES


def show_goal_evaluation(actor: Actor) -> tuple[ServiceEvaluation, ...]:
    """Returns the evaluation of each service the actor coaches or is steward of, over quarters gone by."""
    must(actor, "guidance.show_goal_evaluation")
    log.record("guidance.show_goal_evaluation")
    services = actor.serves_as(Function.COACH) | actor.serves_as(Function.STEWARD)
    rows = GoalResult.objects.filter(controller_id__in=services).exclude(quarter=quarter_of(clock.today()))
    results: dict[UUID, list[NamelessResult]] = {service: [] for service in services}
    for row in rows.order_by("id"):
        results[row.controller_id].append(_result(row))
    names = controller_names(services)
    ordered = sorted(services, key=lambda service: (names.get(service, "").casefold(), service))
    return tuple(
        ServiceEvaluation(service, names.get(service, ""), *blocks_of(results[service]))
        for service in ordered
    )


def _result(row: GoalResult) -> NamelessResult:
    told = zip(row.levels, row.weights, row.changed, strict=True)
    goals = tuple(ReachedGoal(Level(level), weight, changed) for level, weight, changed in told)
    return NamelessResult(row.id, row.quarter, goals)
