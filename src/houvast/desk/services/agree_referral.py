"""Recording that the person agreed to exactly this referral: on which day, and how they said so."""

from datetime import date
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.finding import set_state
from houvast.access.rules import must
from houvast.audit import log
from houvast.desk.figures import count_first_answer
from houvast.desk.finding import next_step_day, open_row
from houvast.desk.services._referrals import is_written, must_follow, take_referral, write_step
from houvast.desk.values.referrals import ReferralStepContent, StepKind, Whose
from houvast.desk.values.response import AnsweredBy
from houvast.desk.values.states import QuestionState
from houvast.kernel import clock
from houvast.kernel.errors import Invalid
from houvast.kernel.messages import message


def agree_referral(actor: Actor, referral_id: UUID, step_id: UUID, day: date, how: str) -> None:
    """Keeps the agreement of who is referred.

    The asker who agrees for themselves has heard from the desk.

    Raises NotFound, Conflict, Invalid for a day to come or without a word.
    """
    must(actor, "desk.agree_referral")
    taken = take_referral(actor, referral_id)
    step = ReferralStepContent(StepKind.AGREED, day, how)
    if is_written(actor, step_id, step):
        return
    must_follow(taken, step.kind)
    question, facts = open_row(taken.life.question_id)
    if day > clock.today():
        raise Invalid(message("This day has not come yet."))
    if not how.strip():
        raise Invalid(message("Write how they said yes, in a few words."))
    write_step(actor, taken, step_id, step)
    if taken.life.content.whose is Whose.ASKER and count_first_answer(
        actor, question, facts, AnsweredBy.AGREEMENT
    ):
        set_state(facts.id, QuestionState.ANSWERED, next_step_day(facts.controller_id))
    log.record("desk.agree_referral", dossier=taken.row.dossier_id, subject=referral_id)
