"""Erasing a trajectory: first its words, then the keys, so that no copy of the words opens ever again."""

from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.access.services.erase_dossier import erase_dossier
from houvast.audit import log
from houvast.guidance.models.appointment import Appointment
from houvast.guidance.models.presentation import Presentation
from houvast.guidance.models.trajectory import Entry
from houvast.guidance.services._writing import take_trajectory
from houvast.people.services.erase_people import erase_people


def erase_trajectory(actor: Actor, trajectory_id: UUID) -> None:
    """Erases a trajectory for good: its entries and other rows, persons, every key. Raises NotFound."""
    must(actor, "guidance.erase_trajectory")
    trajectory = take_trajectory(trajectory_id)
    log.record("guidance.erase_trajectory", dossier=trajectory.dossier_id)
    Entry.objects.filter(dossier_id=trajectory.dossier_id).delete()
    Appointment.objects.filter(dossier_id=trajectory.dossier_id).delete()
    Presentation.objects.filter(dossier_id=trajectory.dossier_id).delete()
    erase_people(actor, trajectory.dossier_id)
    trajectory.delete()
    erase_dossier(actor, trajectory_id)
