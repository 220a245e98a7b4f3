"""Gives an entry the service's own words for its domain, as they are on the day it is written."""

from houvast.access.finding import dossier_row
from houvast.guidance.models.trajectory import Trajectory
from houvast.guidance.selectors._domains import domains_of
from houvast.guidance.values.domains import DomainChoice
from houvast.kernel.errors import Invalid
from houvast.kernel.messages import message


def domain_of(trajectory: Trajectory, key: str) -> DomainChoice:
    """Returns the domain of this key in the trajectory's service; raises Invalid for an unknown one.

    A hidden one is still known: a form that was open while it was hidden is not refused.
    """
    controller = dossier_row(trajectory.dossier_id).controller_id
    found = next((choice for choice in domains_of(controller) if choice.key == key), None)
    if found is None:
        raise Invalid(message("Choose a life domain from the list."))
    return found
