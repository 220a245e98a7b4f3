"""Dropping a draft: it was saved for good, or its writer throws it away."""

from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.models.handovers import Draft
from houvast.access.personal import DraftContent
from houvast.access.rules import must, without_log
from houvast.access.services.save_draft import save_draft


@without_log("A draft is its writer's own; that there was one is nobody's business.")
def drop_draft(actor: Actor, form: str, subject_id: UUID, submission: str = "") -> None:
    """Destroys a draft; with the number of a saved page, only that number is remembered."""
    must(actor, "access.drop_draft")
    if submission:
        save_draft(actor, form, subject_id, DraftContent((), submission, is_done=True))
    else:
        Draft.objects.filter(user_id=actor.user_id, form=form, subject_id=subject_id).delete()
