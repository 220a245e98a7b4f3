"""Planning a warm hand-over: the desk, the person and the receiver, together or by telephone."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.audit import log
from houvast.desk.services._referrals import is_written, must_follow, take_referral, write_step
from houvast.desk.values.referrals import MeetingWay, ReferralStepContent, StepKind
from houvast.kernel import clock
from houvast.kernel.errors import Invalid
from houvast.kernel.messages import message


@dataclass(frozen=True)
class NewMeeting:
    """A meeting to plan: when, how, and where or on which number."""

    step_id: UUID
    referral_id: UUID
    at: datetime
    way: MeetingWay
    where: str


def plan_meeting(actor: Actor, new: NewMeeting) -> None:
    """Keeps a meeting; a later one takes its place. Raises NotFound, Conflict, Invalid in the past."""
    must(actor, "desk.plan_meeting")
    taken = take_referral(actor, new.referral_id)
    day = clock.day_of(new.at)
    step = ReferralStepContent(StepKind.MEETING, day, new.where, new.at, new.way)
    if is_written(actor, new.step_id, step):
        return
    must_follow(taken, step.kind)
    if new.at <= clock.now():
        raise Invalid(message("This moment has gone by."))
    write_step(actor, taken, new.step_id, step)
    log.record("desk.plan_meeting", dossier=taken.row.dossier_id, subject=new.referral_id)
