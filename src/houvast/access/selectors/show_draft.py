"""What somebody was typing when a page was left: offered to them again, and to nobody else."""

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.models.handovers import Draft
from houvast.access.personal import DRAFTS_KEPT, DraftContent, TypedField, draft_place, open_for_self
from houvast.access.rules import must
from houvast.kernel import clock
from houvast.kernel.errors import Tampered


@dataclass(frozen=True)
class ShownDraft:
    """A form as its writer left it, when, and until which day it is kept if they do not go on."""

    saved_at: datetime
    kept_until: date
    fields: tuple[TypedField, ...]


def show_draft(actor: Actor, form: str, subject_id: UUID) -> ShownDraft | None:
    """Returns the actor's own draft of a form, None when there is none that opens."""
    must(actor, "access.show_draft")
    row = (
        Draft.objects.filter(user_id=actor.user_id, form=form, subject_id=subject_id)
        .order_by("-saved_at")
        .first()
    )
    if row is None:
        return None
    try:
        kept = open_for_self(actor, draft_place(form, subject_id), bytes(row.sealed), DraftContent)
    except Tampered:
        return None
    if kept.is_done:
        return None
    return ShownDraft(row.saved_at, clock.day_of(row.saved_at + DRAFTS_KEPT), kept.fields)
