"""What another regime changes for a cell, old beside new: periods, ages, closed lists, rules (F17)."""

from dataclasses import dataclass
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.access.values import Track
from houvast.audit import log
from houvast.cell.finding.cells import own_cell
from houvast.cell.finding.frames import Frame, Span, frame_of
from houvast.cell.selectors._heads import CellHead, head_of
from houvast.cell.values.cells import CellContent
from houvast.legal.selectors.regime import regimes_of_track
from houvast.legal.values import Age, ClosedList, Period, Regime


@dataclass(frozen=True)
class PeriodChange:
    """One period under both regimes; what was decided here counts only where the law says nothing."""

    old: Period
    new: Period
    old_span: Span | None
    new_span: Span | None


@dataclass(frozen=True)
class RegimeChange:
    """Two regimes side by side."""

    old: Regime
    new: Regime
    periods: tuple[PeriodChange, ...]
    ages: tuple[tuple[Age, Age], ...]
    lists: tuple[tuple[ClosedList, ClosedList], ...]


@dataclass(frozen=True)
class CellForm:
    """A cell as the form that changes it needs it; ``change`` where another regime is wanted."""

    head: CellHead
    content: CellContent
    regimes: tuple[Regime, ...]
    change: RegimeChange | None


def compare_regimes(actor: Actor, cell_id: UUID, wanted: str) -> CellForm:
    """Returns a cell, and what changes with the regime that is wanted. Raises NotFound."""
    must(actor, "cell.change_cell")
    cell = own_cell(actor, cell_id)
    log.record_reading("cell.show_cell", dossier=cell.id)
    held = {one.id: one for one in regimes_of_track(Track.CONSULTATION)}
    is_other = wanted in held and wanted != cell.content.regime
    change = _change(frame_of(cell.content), Frame(held[wanted], cell.content)) if is_other else None
    return CellForm(head_of(actor, cell), cell.content, tuple(held.values()), change)


def _change(old: Frame, new: Frame) -> RegimeChange:
    return RegimeChange(
        old.regime,
        new.regime,
        tuple(
            PeriodChange(one, new.period(one.kind), old.span(one.kind), new.span(one.kind))
            for one in old.regime.periods
        ),
        tuple((one, new.regime.age(one.kind)) for one in old.regime.ages),
        tuple((one, new.regime.list_of(one.id)) for one in old.regime.lists),
    )
