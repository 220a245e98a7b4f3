"""Changing what goes along before it was sent: whatever was agreed to before is agreed to no more."""

from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.access.sealing import seal_content
from houvast.audit import log
from houvast.desk.finding import open_row
from houvast.desk.services._composing import whole
from houvast.desk.services._referrals import is_written, must_follow, take_referral, write_step
from houvast.desk.values.referrals import ReferralContent, ReferralStepContent, StepKind
from houvast.kernel import clock


def change_referral(actor: Actor, referral_id: UUID, step_id: UUID, content: ReferralContent) -> None:
    """Puts these words in place of the earlier ones; the person is asked anew.

    Raises NotFound, Conflict once it was sent, Invalid as composing does.
    """
    must(actor, "desk.change_referral")
    taken = take_referral(actor, referral_id)
    step = ReferralStepContent(StepKind.CHANGED, clock.today())
    if is_written(actor, step_id, step):
        return
    must_follow(taken, step.kind)
    open_row(taken.life.question_id)
    seal_content(actor, taken.row, whole(content))
    write_step(actor, taken, step_id, step)
    log.record("desk.change_referral", dossier=taken.row.dossier_id, subject=referral_id)
