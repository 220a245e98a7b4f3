"""What somebody began to write and has not saved: which page, and when; the words stay closed."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.models.handovers import Draft
from houvast.access.personal import DraftContent, draft_place, open_for_self
from houvast.access.rules import must
from houvast.kernel.errors import Tampered

MOST = 20


@dataclass(frozen=True)
class DraftLine:
    """A form ("guidance.add_note") with a draft, and what it is about."""

    form: str
    subject_id: UUID
    saved_at: datetime


def list_drafts(actor: Actor) -> tuple[DraftLine, ...]:
    """Returns the actor's newest drafts (20) that were not saved for good."""
    must(actor, "access.list_drafts")
    rows = Draft.objects.filter(user_id=actor.user_id).order_by("-saved_at", "id")[:MOST]
    return tuple(DraftLine(row.form, row.subject_id, row.saved_at) for row in rows if _is_unsaved(actor, row))


def _is_unsaved(actor: Actor, row: Draft) -> bool:
    place = draft_place(row.form, row.subject_id)
    try:
        return not open_for_self(actor, place, bytes(row.sealed), DraftContent).is_done
    except Tampered:
        return False
