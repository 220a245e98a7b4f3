"""Removing a remark that says too much: its writer does, or a steward; it is gone."""

from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.assessment.selectors._terms import removable_remark
from houvast.audit import log


def remove_remark(actor: Actor, remark_id: UUID) -> None:
    """Removes a remark of the actor's, or of their service for a steward. Raises NotFound."""
    must(actor, "assessment.remove_remark")
    removable_remark(actor, remark_id).delete()
    log.record("assessment.remove_remark", subject=remark_id)
