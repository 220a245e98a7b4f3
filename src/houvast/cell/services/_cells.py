"""What the acts on a cell share: taking one, sealing it anew, and the day that asks for attention next."""

from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.finding import dossier_row, set_state
from houvast.access.sealing import seal_content, unseal_content
from houvast.access.values import Track
from houvast.access.writing import taken_for_change
from houvast.cell.finding.parties import exercises
from houvast.cell.finding.sitting import documents_of, seats_of
from houvast.cell.models.cells import Cell
from houvast.cell.values.cells import CellContent
from houvast.cell.values.seats import due_of
from houvast.kernel import clock
from houvast.kernel.errors import Invalid, NotFound
from houvast.kernel.messages import message
from houvast.legal.selectors.regime import regime, regimes_of_track


def take_cell(actor: Actor, cell_id: UUID) -> tuple[Cell, CellContent]:
    """Returns a cell that only this act changes, open; raises NotFound."""
    row = taken_for_change(Cell, cell_id)
    return row, unseal_content(actor, row, CellContent)


def keep_cell(actor: Actor, row: Cell, content: CellContent) -> None:
    """Seals a cell anew."""
    seal_content(actor, row, content)
    row.save(update_fields=["content"])


def check_cell(content: CellContent) -> None:
    """Raises Invalid without a name or a municipality."""
    if not content.name.strip() or not any(one.strip() for one in content.municipalities):
        raise Invalid(message("Write what the cell is called, and for which municipalities it is."))


def check_regime(wanted: str) -> None:
    """Raises NotFound for a regime that is not held, or that frames no consultation (F17)."""
    if regime(wanted) not in regimes_of_track(Track.CONSULTATION):
        raise NotFound(message("No regime “%(name)s” is held here."), name=wanted)


def settle_due(actor: Actor, cell_id: UUID, content: CellContent) -> None:
    """Sets the day that asks for attention next; it lies in the clear and says nothing of whom."""
    seats = [seat.content for seat in seats_of(actor, cell_id)]
    held = [one.on for _, one in exercises(documents_of(actor, cell_id))]
    due_on = due_of(clock.today(), content.municipalities, seats, max(held, default=None))
    set_state(cell_id, dossier_row(cell_id).state, due_on)
