"""Recording a colleague's duty of silence, without which nothing opens for them (F15)."""

from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.models.people import Confidentiality
from houvast.access.rules import must
from houvast.access.stewardship import colleague_row
from houvast.access.values import ConfidentialityKind
from houvast.audit import log


def record_confidentiality(actor: Actor, user_id: UUID, kind: ConfidentialityKind, citation: str) -> None:
    """Records what binds a colleague, and where that is written. Raises NotFound."""
    must(actor, "access.record_confidentiality")
    user = colleague_row(actor, user_id)
    Confidentiality.objects.create(
        controller_id=user.home_id,
        user_id=user_id,
        kind=kind,
        citation=citation,
        recorded_by=actor.user_id,
    )
    log.record("access.record_confidentiality", subject=user_id)
