"""Throwing a draft away: nobody ever rated with it, so nothing needs it."""

from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.assessment.finding.own_versions import version_to_change
from houvast.audit import log
from houvast.instruments.definition import Status


def discard_draft(actor: Actor, version_id: UUID) -> None:
    """Removes a draft for good; its number is free again. Raises NotFound, Conflict once it was published."""
    must(actor, "assessment.discard_draft")
    row = version_to_change(actor, version_id, Status.DRAFT)
    log.record("assessment.discard_draft", subject=row.id)
    row.delete()
