"""Reopening a question that was closed: the asker came back, or the outcome was a slip of the hand."""

from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.dossiers import dossier
from houvast.access.finding import set_state
from houvast.access.rules import must
from houvast.audit import log
from houvast.desk.finding import next_step_day, question_row
from houvast.desk.values.states import QuestionState


def reopen_question(actor: Actor, question_id: UUID) -> None:
    """Opens a closed question again, with a day for the next step; its words stay. Raises NotFound."""
    must(actor, "desk.reopen_question")
    question = question_row(question_id)
    facts = dossier(question.dossier_id)
    if facts.state != QuestionState.CLOSED:
        return
    set_state(facts.id, QuestionState.CLARIFYING, next_step_day(facts.controller_id))
    log.record("desk.reopen_question", dossier=question.dossier_id)
