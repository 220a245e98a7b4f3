"""One organisation that may be invited: through whom, and what lets it share."""

from dataclasses import dataclass
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.audit import log
from houvast.cell.finding.cells import own_cell
from houvast.cell.finding.frames import frame_of
from houvast.cell.finding.sitting import own_organisation
from houvast.cell.selectors._heads import CellHead, head_of
from houvast.cell.values.cells import OrganisationContent
from houvast.kernel import clock
from houvast.legal.values import Named


@dataclass(frozen=True)
class OrganisationPage:
    """An organisation; ``kind`` is the regime's own where it is one of its closed list."""

    id: UUID
    head: CellHead
    content: OrganisationContent
    kind: Named | None
    is_running: bool


def show_organisation(actor: Actor, organisation_id: UUID) -> OrganisationPage:
    """Returns an organisation. Raises NotFound."""
    must(actor, "cell.show_organisation")
    found = own_organisation(actor, organisation_id)
    cell = own_cell(actor, found.cell_id)
    log.record_reading("cell.show_organisation", dossier=cell.id)
    kinds = frame_of(cell.content).regime.list_of("services").entries
    return OrganisationPage(
        found.id,
        head_of(actor, cell),
        found.content,
        next((one for one in kinds if one.id == found.content.kind), None),
        found.is_there_on(clock.today()),
    )
