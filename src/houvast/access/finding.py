"""Finds a compartment the actor may know; row security has already removed all others."""

from datetime import date
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


def set_state(dossier_id: UUID, state: str, due_on: date | None) -> None:
    """Sets what lies in the clear about a dossier: its state and its due day. Raises NotFound."""
    if not Dossier.objects.filter(id=dossier_id).update(state=state, due_on=due_on):
        raise NotFound(message("This does not exist, or not for you."))
