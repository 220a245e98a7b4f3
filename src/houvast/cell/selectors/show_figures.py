"""Figures of the cell without persons: what those who prepare count, and what was released."""

from dataclasses import dataclass
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.colleagues import controller_names
from houvast.access.rules import may, must
from houvast.access.values import Function
from houvast.audit import log
from houvast.cell.figures import ReleasedPeriod, counted_quarters, released_figures
from houvast.cell.values.figures import Numbers, Period, period_of, quarters_over
from houvast.kernel import clock
from houvast.kernel.quarters import quarter_of

READERS = (Function.MAYOR, Function.COORDINATOR, Function.PREVENTION)


@dataclass(frozen=True)
class FiguresOfService:
    """A service's quarters and years, the newest first: counted exactly, or as they were released.

    ``waits`` says that a quarter is over which nobody released yet.
    """

    service: str
    own: tuple[tuple[Period, Numbers], ...]
    released: tuple[ReleasedPeriod, ...]
    waits: bool


@dataclass(frozen=True)
class CellFigures:
    """What is counted, by service; ``may_release`` for who prepares, who alone see exact numbers."""

    services: tuple[FiguresOfService, ...]
    may_release: bool

    @property
    def is_released(self) -> bool:
        """Whether anything was released yet."""
        return any(one.released for one in self.services)


def show_figures(actor: Actor) -> CellFigures:
    """Returns the figures of the cities the actor sits for; nothing in them is by person or organisation."""
    must(actor, "cell.show_figures")
    log.record("cell.show_figures")
    served = frozenset[UUID]().union(*(actor.serves_as(function) for function in READERS))
    names, released = controller_names(served), released_figures(served)
    services = (_service(one, names.get(one, ""), released) for one in served)
    return CellFigures(
        tuple(sorted(services, key=lambda one: one.service)), may(actor, "cell.release_figures")
    )


def _service(controller_id: UUID, name: str, released: tuple[ReleasedPeriod, ...]) -> FiguresOfService:
    given = sorted((one for one in released if one.controller_id == controller_id), key=_newest)
    counted = counted_quarters(controller_id)
    held, now = {one.period for one in given}, period_of(quarter_of(clock.today()))
    own = sorted(counted.items(), key=lambda one: one[0].place, reverse=True)
    waits = any(period not in held for period in quarters_over(counted, now))
    return FiguresOfService(name, tuple(own), tuple(given), waits)


def _newest(one: ReleasedPeriod) -> int:
    return -one.period.place
