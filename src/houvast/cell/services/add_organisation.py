"""Adding an organisation that may be invited, through its superior or management (art. 3 §1, F5)."""

from dataclasses import dataclass
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.access.sealing import seal_content
from houvast.access.writing import write_once
from houvast.audit import log
from houvast.cell.finding.cells import own_cell
from houvast.cell.models.cells import Organisation
from houvast.cell.services._organisations import whole_organisation
from houvast.cell.values.cells import OrganisationContent


@dataclass(frozen=True)
class NewOrganisation:
    """An organisation to add; its number comes with the form."""

    organisation_id: UUID
    cell_id: UUID
    content: OrganisationContent


def add_organisation(actor: Actor, new: NewOrganisation) -> UUID:
    """Adds an organisation once; returns its number. Raises Invalid, NotFound."""
    must(actor, "cell.add_organisation")
    cell = own_cell(actor, new.cell_id)
    content = whole_organisation(actor, new.content)
    row = Organisation(id=new.organisation_id, dossier_id=cell.id, compartment_id=cell.compartment_id)
    seal_content(actor, row, content)
    if write_once(actor, row, OrganisationContent, content):
        log.record("cell.add_organisation", dossier=cell.id)
    return new.organisation_id
