"""The domains a worker can choose from in a trajectory."""

from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.finding import dossier_row
from houvast.access.rules import must
from houvast.guidance.selectors._domains import domains_of
from houvast.guidance.values.domains import DomainChoice


def list_domains(actor: Actor, trajectory_id: UUID) -> tuple[DomainChoice, ...]:
    """Returns the domains of the trajectory's service that are not hidden. Raises NotFound."""
    must(actor, "guidance.show_domains")
    found = domains_of(dossier_row(trajectory_id).controller_id)
    return tuple(choice for choice in found if not choice.is_hidden)
