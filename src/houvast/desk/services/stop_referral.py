"""Stopping a referral: taken back by the desk, or because the person no longer agrees."""

from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.referral_pages import withdraw_referral_pages
from houvast.access.rules import must
from houvast.access.services.withdraw_handover import withdraw_handover
from houvast.audit import log
from houvast.desk.services._referrals import is_written, must_follow, take_referral, write_step
from houvast.desk.values.referrals import ReferralStepContent, Standing, StepKind, Way
from houvast.kernel import clock
from houvast.kernel.errors import Invalid
from houvast.kernel.messages import message


def stop_referral(actor: Actor, referral_id: UUID, step_id: UUID, words: str) -> None:
    """Stops it and destroys what the receiver has not opened; what they took over is theirs by then.

    Raises NotFound, Conflict when it is over, Invalid without a word.
    """
    must(actor, "desk.stop_referral")
    taken = take_referral(actor, referral_id)
    step = ReferralStepContent(StepKind.STOPPED, clock.today(), words)
    if is_written(actor, step_id, step):
        return
    must_follow(taken, step.kind)
    if not words.strip():
        raise Invalid(message("Write in a few words why it stops, and who said so."))
    withdraw_referral_pages(referral_id)
    if taken.life.content.way is Way.ACCOUNT and taken.life.standing in {Standing.SENT, Standing.SEEN}:
        withdraw_handover(actor, referral_id)
    write_step(actor, taken, step_id, step)
    log.record("desk.stop_referral", dossier=taken.row.dossier_id, subject=referral_id)
