"""What the form of an organisation offers: the regime's kinds, and managements with Houvast."""

from dataclasses import dataclass
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.colleagues import controller_names
from houvast.access.functions import partner_functions
from houvast.access.rules import must
from houvast.access.values import FunctionKeyKind
from houvast.audit import log
from houvast.cell.finding.cells import own_cell
from houvast.cell.finding.frames import frame_of
from houvast.cell.selectors._heads import CellHead, head_of
from houvast.legal.values import ClosedList


@dataclass(frozen=True)
class OrganisationStart:
    """What can be chosen for an organisation; ``kinds`` is empty where no text held here closes the list."""

    head: CellHead
    kinds: ClosedList
    managements: tuple[tuple[UUID, str], ...]


def start_organisation(actor: Actor, cell_id: UUID) -> OrganisationStart:
    """Returns what can be chosen. Raises NotFound."""
    must(actor, "cell.add_organisation")
    cell = own_cell(actor, cell_id)
    log.record_reading("cell.show_cell", dossier=cell.id)
    found = partner_functions(actor, FunctionKeyKind.SEAT)
    names = controller_names(one.controller_id for one in found)
    managements = sorted(
        ((one.id, f"{names.get(one.controller_id, '')}, {one.name}") for one in found),
        key=lambda one: one[1],
    )
    return OrganisationStart(
        head_of(actor, cell), frame_of(cell.content).regime.list_of("services"), tuple(managements)
    )
