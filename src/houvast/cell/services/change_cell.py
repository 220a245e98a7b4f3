"""Changing a cell: its name, its municipalities, and the regime, after what that changes was read (F17)."""

from dataclasses import dataclass, replace
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.audit import log
from houvast.cell.services._cells import check_cell, check_regime, keep_cell, settle_due, take_cell
from houvast.kernel.errors import Invalid
from houvast.kernel.messages import message


@dataclass(frozen=True)
class CellChange:
    """A cell as it is to be; ``has_read`` says that what another regime changes was read."""

    name: str
    municipalities: tuple[str, ...]
    regime: str
    has_read: bool = False


def change_cell(actor: Actor, cell_id: UUID, change: CellChange) -> None:
    """Puts this in the place of name, municipalities and regime.

    Raises Invalid for another regime whose changes were not read, NotFound. What was decided locally stays:
    it fills a gap of any regime, and counts only where the regime itself says nothing.
    """
    must(actor, "cell.change_cell")
    row, before = take_cell(actor, cell_id)
    content = replace(before, name=change.name, municipalities=change.municipalities, regime=change.regime)
    if content == before:
        return
    check_cell(content)
    if content.regime != before.regime:
        check_regime(content.regime)
    if content.regime != before.regime and not change.has_read:
        raise Invalid(message("Another regime changes what counts here. Read what changes, then confirm it."))
    keep_cell(actor, row, content)
    settle_due(actor, cell_id, content)
    log.record("cell.change_cell", dossier=cell_id)
