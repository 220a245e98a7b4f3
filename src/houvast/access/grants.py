"""What a context may ask about access it gave: numbers of grants, to end them one by one."""

from uuid import UUID

from houvast.access.models.dossiers import Grant


def grants_to(user_id: UUID, dossier_id: UUID) -> tuple[UUID, ...]:
    """Returns the grants somebody has of a dossier and its parts today, as far as the actor sees them."""
    found = Grant.objects.filter(receiver_id=user_id, dossier_id=dossier_id, withdrawn_at=None)
    return tuple(found.order_by("created_at", "id").values_list("id", flat=True))
