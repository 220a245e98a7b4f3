"""Noting what a receiver said by telephone or on paper, as far as the person agreed that it is known here."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.referral_pages import withdraw_referral_pages
from houvast.access.referral_values import HowItWent
from houvast.access.rules import must
from houvast.audit import log
from houvast.desk.services._referrals import is_written, must_follow, take_referral, write_step
from houvast.desk.values.referrals import ReferralStepContent, StepKind, Way
from houvast.kernel import clock
from houvast.kernel.errors import Conflict, Invalid
from houvast.kernel.messages import message

SAID = frozenset(
    {StepKind.ACCEPTED, StepKind.DECLINED, StepKind.ARRIVED, StepKind.NOT_ARRIVED, StepKind.ENDED}
)


@dataclass(frozen=True)
class NewReply:
    """What was said: which step it is, on which day, in which words; of an end one word of the list."""

    step_id: UUID
    referral_id: UUID
    kind: StepKind
    day: date
    words: str = ""
    word: HowItWent | None = None


def record_reply(actor: Actor, new: NewReply) -> None:
    """Keeps what was said as a step.

    Raises NotFound; Conflict where it cannot follow, or where the receiver has an account; Invalid for what
    the person did not agree to, a no without a reason, an end without its word, or a day to come.
    """
    must(actor, "desk.record_reply")
    taken = take_referral(actor, new.referral_id)
    words = new.words if new.kind in {StepKind.ACCEPTED, StepKind.DECLINED} else ""
    word = new.word if new.kind is StepKind.ENDED else None
    step = ReferralStepContent(new.kind, new.day, words, word=word)
    if is_written(actor, new.step_id, step):
        return
    must_follow(taken, new.kind)
    if taken.life.content.way is Way.ACCOUNT or new.kind not in SAID:
        raise Conflict(message("This service answers in Houvast itself."))
    _check(new)
    if new.kind is StepKind.DECLINED:
        withdraw_referral_pages(new.referral_id)
    write_step(actor, taken, new.step_id, step)
    log.record("desk.record_reply", dossier=taken.row.dossier_id, subject=new.referral_id)


def _check(new: NewReply) -> None:
    if new.day > clock.today():
        raise Invalid(message("This day has not come yet."))
    if new.kind is StepKind.DECLINED and not new.words.strip():
        raise Invalid(message("Write why they declined: the person must be able to go on."))
    if new.kind is StepKind.ENDED and new.word is None:
        raise Invalid(message("Choose the one word that says how it went."))
