"""A planned hand-over as an entry for a calendar: a moment and a reference, and nobody's name."""

from datetime import timedelta
from typing import Final
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.feeds import FeedEntry, entry_uid
from houvast.access.rules import must
from houvast.desk.selectors.follow_referral import follow_referral
from houvast.desk.values.referrals import StepKind
from houvast.kernel.errors import NotFound
from houvast.kernel.messages import message

LASTS: Final = timedelta(hours=1)


def export_meeting(actor: Actor, referral_id: UUID) -> FeedEntry:
    """Returns the newest planned meeting. Raises NotFound where there is none."""
    must(actor, "desk.follow_referral")
    found = follow_referral(actor, referral_id)
    planned = [step for step in found.life.steps if step.content.kind is StepKind.MEETING]
    if not planned or planned[-1].content.at is None:
        raise NotFound(message("This does not exist, or not for you."))
    at, changed = planned[-1].content.at, planned[-1].moment
    uid = entry_uid(referral_id)
    return FeedEntry(uid, found.reference, at, at + LASTS, changed, len(planned) - 1)
