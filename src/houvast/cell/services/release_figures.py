"""Releasing the quarters that are over, and each year with its last: rounded by chance once, and kept so."""

from collections.abc import Mapping
from secrets import randbelow
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.access.values import Function
from houvast.access.writing import one_at_a_time
from houvast.audit import log
from houvast.cell.figures import counted_quarters, released_figures
from houvast.cell.models.figures import ReleasedFigures
from houvast.cell.values.figures import (
    QUARTERS,
    Numbers,
    Period,
    period_of,
    quarters_over,
    rounded_quarter,
    rounded_year,
    summed,
)
from houvast.kernel import clock
from houvast.kernel.errors import Conflict
from houvast.kernel.messages import message
from houvast.kernel.quarters import quarter_of


def release_figures(actor: Actor) -> None:
    """Releases what is over of the cities the actor prepares for; done twice, the first stands.

    Raises Conflict when no quarter is over in which something was counted.
    """
    must(actor, "cell.release_figures")
    served = actor.serves_as(Function.COORDINATOR) | actor.serves_as(Function.MAYOR)
    released = [_release(controller) for controller in sorted(served)]
    if True not in released:
        raise Conflict(message("A quarter can be released when it is over. Nothing more is over yet."))
    log.record("cell.release_figures")


def _release(controller_id: UUID) -> bool:
    one_at_a_time(f"cell.released {controller_id}")
    counted = counted_quarters(controller_id)
    shown = {one.period: one.numbers for one in released_figures([controller_id])}
    over = quarters_over(counted, period_of(quarter_of(clock.today())))
    fresh = [one for one in over if one not in shown]
    for quarter in fresh:
        shown[quarter] = rounded_quarter(counted.get(quarter, {}), randbelow)
        _keep(controller_id, quarter, shown[quarter])
        if quarter.quarter == QUARTERS:
            year = Period(quarter.year)
            _keep(controller_id, year, _year(year, counted, shown))
    return bool(fresh)


def _year(year: Period, counted: Mapping[Period, Numbers], shown: Mapping[Period, Numbers]) -> Numbers:
    """Rounds a year beside its quarters, all released by now; before the first count there was none."""
    quarters = [one for one in shown if one.year == year.year and one.quarter]
    exact = summed(counted.get(one, {}) for one in quarters)
    return rounded_year(exact, [shown[one] for one in quarters], randbelow)


def _keep(controller_id: UUID, period: Period, numbers: Numbers) -> None:
    ReleasedFigures(
        controller_id=controller_id,
        period=period.key,
        created_at=clock.at_midnight(clock.today()),
        figures={what.value: number for what, number in numbers.items()},
    ).save(force_insert=True)
