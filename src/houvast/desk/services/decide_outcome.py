"""Deciding how a question goes on: advice and closed for most, a plan to tell while one does not know."""

from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.asked_threads import close_asked_with
from houvast.access.finding import set_state
from houvast.access.rules import must
from houvast.access.sealing import seal_content
from houvast.access.writing import was_written, write_once
from houvast.audit import log
from houvast.desk.figures import count_decision, count_first_answer
from houvast.desk.finding import open_dossier_of, question_row
from houvast.desk.models.question import Decision
from houvast.desk.models.referral import Referral
from houvast.desk.values.outcomes import KEPT_OPEN, OF_THEIR_OWN_PAGE, Outcome, OutcomeContent
from houvast.desk.values.referrals import RowState
from houvast.desk.values.response import AnsweredBy
from houvast.desk.values.states import QuestionState
from houvast.kernel import clock
from houvast.kernel.errors import Invalid
from houvast.kernel.messages import message


def decide_outcome(actor: Actor, question_id: UUID, decision_id: UUID, decision: OutcomeContent) -> None:
    """Keeps a decision and closes the question, unless somebody is to tell or to visit first.

    Closed, its due day is the day on which its words vanish: within 30 days, unless somebody goes on with it.
    With it closes its talk by the public form, if it came by one: that can be read for fourteen days.

    Raises NotFound; Conflict when closed already; Invalid without a word of explanation, for a plan or a
    visit without a day, or for a referral, which is a journey and waits for whose agreement it needs.
    """
    must(actor, "desk.decide_outcome")
    question = question_row(question_id)
    if was_written(actor, Decision, decision_id, OutcomeContent, decision):
        return
    dossier = open_dossier_of(question)
    _check(decision)
    row = Decision(id=decision_id, dossier_id=question.dossier_id, compartment_id=question.compartment_id)
    seal_content(actor, row, decision)
    write_once(actor, row, OutcomeContent, decision)
    count_first_answer(actor, question, dossier, AnsweredBy.OUTCOME)
    if not _was_counted(dossier.id, decision.outcome):
        count_decision(actor, dossier.controller_id, decision.outcome)
    kept_open = KEPT_OPEN.get(decision.outcome)
    set_state(
        dossier.id,
        kept_open or QuestionState.CLOSED,
        decision.by if kept_open else decision.vanishes_on(clock.today()),
    )
    log.record("desk.decide_outcome", dossier=question.dossier_id)
    if kept_open is None:
        close_asked_with(question_id)


def _was_counted(dossier_id: UUID, outcome: Outcome) -> bool:
    """Whether this end only says what was counted when a referral was sent."""
    sent = Referral.objects.filter(dossier_id=dossier_id).exclude(state=RowState.DRAFT)
    return outcome is Outcome.REFERRAL_TO_SERVICE and sent.exists()


def _check(decision: OutcomeContent) -> None:
    if decision.outcome in OF_THEIR_OWN_PAGE:
        raise Invalid(message("A referral is composed on a page of its own."))
    if not decision.words.strip():
        raise Invalid(message("Please write in a few words what was said or decided."))
    has_day = decision.by is not None and decision.by >= clock.today()
    if decision.outcome in KEPT_OPEN and not (has_day and decision.who.strip()):
        raise Invalid(message("This needs who does it, and by which day from today on."))
