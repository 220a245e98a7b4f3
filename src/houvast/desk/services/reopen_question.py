"""Reopening a question that was closed: the asker came back, or the outcome was a slip of the hand."""

from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.dossiers import dossier
from houvast.access.finding import set_state
from houvast.access.rules import must
from houvast.audit import log
from houvast.desk.finding import closed_days, question_row
from houvast.desk.values.response import DEFAULT_DAYS
from houvast.desk.values.states import QuestionState
from houvast.kernel import clock
from houvast.kernel.working_days import add_working_days


def reopen_question(actor: Actor, question_id: UUID) -> None:
    """Opens a closed question again, to be answered in two working days; its words stay. Raises NotFound."""
    must(actor, "desk.reopen_question")
    question = question_row(question_id)
    facts = dossier(question.dossier_id)
    if facts.state != QuestionState.CLOSED:
        return
    due_on = add_working_days(clock.today(), DEFAULT_DAYS, closed_days(facts.controller_id))
    set_state(question.dossier_id, QuestionState.CLARIFYING, due_on)
    log.record("desk.reopen_question", dossier=question.dossier_id)
