"""Deciding how a question goes on: advice and closed for most, a plan to tell while one does not know."""

from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.finding import set_state
from houvast.access.rules import must
from houvast.access.sealing import seal_content
from houvast.access.writing import was_written, write_once
from houvast.audit import log
from houvast.desk.finding import open_dossier_of, question_row
from houvast.desk.models.question import Decision
from houvast.desk.values import OF_THEIR_OWN_PAGE, Outcome, OutcomeContent, QuestionState
from houvast.kernel import clock
from houvast.kernel.errors import Invalid
from houvast.kernel.messages import message


def decide_outcome(actor: Actor, question_id: UUID, decision_id: UUID, decision: OutcomeContent) -> None:
    """Keeps a decision and closes the question, unless it is a plan to tell.

    Raises NotFound; Conflict when closed already; Invalid without a word of explanation, for a plan without a
    day, or for a referral, which has a journey of its own and waits for whose agreement it needs.
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
    if decision.outcome is Outcome.PLAN_TO_TELL:
        set_state(dossier.id, QuestionState.TELLING, decision.tell_by)
    else:
        set_state(dossier.id, QuestionState.CLOSED, None)
    log.record("desk.decide_outcome", dossier=question.dossier_id)


def _check(decision: OutcomeContent) -> None:
    if decision.outcome in OF_THEIR_OWN_PAGE:
        raise Invalid(message("A referral is composed on a page of its own."))
    if not decision.words.strip():
        raise Invalid(message("Please write in a few words what was said or decided."))
    if decision.outcome is Outcome.PLAN_TO_TELL and (
        decision.tell_by is None or decision.tell_by < clock.today() or not decision.who_tells.strip()
    ):
        raise Invalid(message("A plan needs who tells the young person, and by which day."))
