"""A cell for who prepares it: the forms that decide something for it begin here."""

from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.cell.selectors.show_cell import CellPage, show_cell


def prepare_cell(actor: Actor, cell_id: UUID) -> CellPage:
    """Returns a cell for its coordinators and the mayor's seat. Raises NotFound."""
    must(actor, "cell.change_cell")
    return show_cell(actor, cell_id)
