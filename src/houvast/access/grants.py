"""What a context may ask about access it gave: numbers of grants, to end them one by one."""

from collections.abc import Iterable
from dataclasses import dataclass
from uuid import UUID

from houvast.access.models.dossiers import Grant


@dataclass(frozen=True)
class GivenAccess:
    """A grant in force: to whom, of which part."""

    id: UUID
    receiver_id: UUID
    compartment_id: UUID


def grants_to(user_id: UUID, dossier_id: UUID) -> tuple[UUID, ...]:
    """Returns the grants somebody has of a dossier and its parts today, as far as the actor sees them."""
    found = Grant.objects.filter(receiver_id=user_id, dossier_id=dossier_id, withdrawn_at=None)
    return tuple(found.order_by("created_at", "id").values_list("id", flat=True))


def grants_within(receivers: Iterable[UUID], dossiers: Iterable[UUID]) -> tuple[GivenAccess, ...]:
    """Returns what these receivers were given of these dossiers, as far as the actor sees it."""
    found = Grant.objects.filter(
        receiver_id__in=list(receivers), dossier_id__in=list(dossiers), withdrawn_at=None
    )
    return tuple(
        GivenAccess(row.id, row.receiver_id, row.compartment_id) for row in found.order_by("created_at", "id")
    )
