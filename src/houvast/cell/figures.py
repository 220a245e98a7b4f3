"""What happened in a quarter around a cell's cases: nameless rows, no case, no organisation, no moment."""

from collections import Counter
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from uuid import UUID

from houvast.cell.models.cases import CaseCounted
from houvast.cell.models.figures import ReleasedFigures
from houvast.cell.values.figures import Happened, Numbers, Period, period_of
from houvast.kernel import clock
from houvast.kernel.quarters import beginning_of_quarter, quarter_of


def count_case(controller_id: UUID, what: Happened, times: int = 1) -> None:
    """Counts, in the transaction of the act; a row keeps its quarter alone."""
    today = clock.today()
    CaseCounted.objects.bulk_create(
        CaseCounted(
            created_at=beginning_of_quarter(today),
            controller_id=controller_id,
            quarter=quarter_of(today),
            what=what.value,
        )
        for _time in range(times)
    )


def counted_quarters(controller_id: UUID) -> Mapping[Period, Numbers]:
    """Returns what a service counted, by quarter; only the mayor's and coordinators' seats see any."""
    rows = CaseCounted.objects.filter(controller_id=controller_id).values_list("quarter", "what")
    found: dict[Period, Counter[Happened]] = {}
    for quarter, what in rows:
        found.setdefault(period_of(quarter), Counter())[Happened(what)] += 1
    return found


@dataclass(frozen=True)
class ReleasedPeriod:
    """A quarter or a year as it was released: every number a multiple of five, rounded by itself."""

    controller_id: UUID
    period: Period
    numbers: Numbers


def released_figures(controller_ids: Collection[UUID]) -> tuple[ReleasedPeriod, ...]:
    """Returns what these services released and the actor may see."""
    rows = ReleasedFigures.objects.filter(controller_id__in=list(controller_ids)).order_by(
        "controller_id", "period"
    )
    return tuple(
        ReleasedPeriod(
            row.controller_id,
            period_of(row.period),
            {what: int(row.figures.get(what.value, 0)) for what in Happened},
        )
        for row in rows
    )
