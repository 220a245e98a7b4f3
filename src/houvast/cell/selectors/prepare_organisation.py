"""An organisation for who prepares the cell: the forms that change it begin here."""

from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.cell.selectors.show_organisation import OrganisationPage, show_organisation


def prepare_organisation(actor: Actor, organisation_id: UUID) -> OrganisationPage:
    """Returns an organisation for the coordinators and the mayor's seat. Raises NotFound."""
    must(actor, "cell.change_organisation")
    return show_organisation(actor, organisation_id)
