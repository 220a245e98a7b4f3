"""Keeping what somebody is typing, every few seconds, sealed to themselves.

A draft is nobody's business but its writer's until they save it.
"""

from uuid import UUID

from django.db import connection

from houvast.access.actor import Actor
from houvast.access.models.handovers import Draft
from houvast.access.personal import DraftContent, draft_place, open_for_self, seal_for_self
from houvast.access.rules import must, without_log
from houvast.kernel import clock, ids
from houvast.kernel.errors import Tampered

KEEP = """
    INSERT INTO access.draft (id, created_at, user_id, form, subject_id, sealed, saved_at, hat)
    VALUES (%s, %s, %s, %s, %s, %s, %s, %s)
    ON CONFLICT (user_id, form, subject_id, hat)
    DO UPDATE SET sealed = EXCLUDED.sealed, saved_at = EXCLUDED.saved_at
"""


@without_log("Every few seconds, and sealed to the writer alone.")
def save_draft(actor: Actor, form: str, subject_id: UUID, draft: DraftContent) -> bool:
    """Keeps a draft in place of the one before; returns whether it did.

    A draft of a page that was saved for good meanwhile is not kept. Raises TooLarge above 2 MiB.
    """
    must(actor, "access.save_draft")
    place = draft_place(form, subject_id)
    if not draft.is_done and draft.submission and _is_done(actor, place, form, subject_id, draft.submission):
        return False
    sealed, now = seal_for_self(actor, place, draft), clock.now()
    with connection.cursor() as cursor:
        cursor.execute(KEEP, [ids.new_id(), now, actor.user_id, form, subject_id, sealed, now, actor.hat])
    return True


def _is_done(actor: Actor, place: str, form: str, subject_id: UUID, submission: str) -> bool:
    row = Draft.objects.filter(user_id=actor.user_id, form=form, subject_id=subject_id).first()
    if row is None:
        return False
    try:
        kept = open_for_self(actor, place, bytes(row.sealed), DraftContent)
    except Tampered:
        return False
    return kept.is_done and kept.submission == submission
