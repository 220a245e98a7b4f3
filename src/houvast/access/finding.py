"""Finds a compartment the actor may know; row security has already removed all others."""

from uuid import UUID

from houvast.access.models.dossiers import Compartment, Dossier
from houvast.kernel.errors import NotFound
from houvast.kernel.messages import message


def compartment_row(compartment_id: UUID) -> Compartment:
    """Returns a compartment's row; raises NotFound."""
    row = Compartment.objects.filter(id=compartment_id).first()
    if row is None:
        raise NotFound(message("This does not exist, or not for you."))
    return row


def dossier_row(dossier_id: UUID) -> Dossier:
    """Returns a dossier's row; raises NotFound."""
    row = Dossier.objects.filter(id=dossier_id).first()
    if row is None:
        raise NotFound(message("This does not exist, or not for you."))
    return row
