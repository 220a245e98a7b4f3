"""Reads presentations of a trajectory; what lapsed is not there, also before the jobs have come by."""

from uuid import UUID

from houvast.guidance.models.presentation import Presentation
from houvast.kernel import clock
from houvast.kernel.errors import NotFound
from houvast.kernel.messages import message


def presentation_rows(trajectory_id: UUID) -> list[Presentation]:
    """Returns the presentations that still stand, the next meeting first."""
    rows = Presentation.objects.filter(dossier_id=trajectory_id, due_on__gte=clock.today())
    return list(rows.order_by("due_on", "created_at", "id"))


def presentation_row(trajectory_id: UUID, presentation_id: UUID) -> Presentation:
    """Returns one presentation of this trajectory that still stands. Raises NotFound."""
    row = Presentation.objects.filter(
        id=presentation_id, dossier_id=trajectory_id, due_on__gte=clock.today()
    ).first()
    if row is None:
        raise NotFound(message("This does not exist, or not for you."))
    return row
