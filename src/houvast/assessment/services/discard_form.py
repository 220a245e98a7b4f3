"""Throwing a draft away: one's own, before it is finished."""

from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.assessment.finding.forms import draft_row
from houvast.audit import log


def discard_form(actor: Actor, form_id: UUID) -> None:
    """Erases a draft of the actor's own; raises NotFound, Conflict when it is finished."""
    must(actor, "assessment.discard_form")
    row = draft_row(form_id)
    row.delete()
    log.record("assessment.discard_form", dossier=row.dossier_id)
