"""Clarifying a question: the guided talk after the first minute; each round is kept as it was given."""

from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.finding import set_state
from houvast.access.rules import must
from houvast.access.sealing import seal_content
from houvast.access.writing import was_written, write_once
from houvast.audit import log
from houvast.desk.figures import count_first_answer
from houvast.desk.finding import next_step_day, open_dossier_of, question_row
from houvast.desk.models.question import Clarification
from houvast.desk.values.questions import ClarificationContent
from houvast.desk.values.response import AnsweredBy
from houvast.desk.values.states import QuestionState
from houvast.kernel.errors import Invalid
from houvast.kernel.messages import message


def clarify_question(
    actor: Actor, question_id: UUID, clarification_id: UUID, answers: ClarificationContent
) -> None:
    """Keeps one round of answers. Raises NotFound, Conflict when closed, Invalid when empty."""
    must(actor, "desk.clarify_question")
    question = question_row(question_id)
    if was_written(actor, Clarification, clarification_id, ClarificationContent, answers):
        return
    dossier = open_dossier_of(question)
    if answers.is_empty():
        raise Invalid(message("Nothing is filled in yet. One answer is enough."))
    row = Clarification(
        id=clarification_id, dossier_id=question.dossier_id, compartment_id=question.compartment_id
    )
    seal_content(actor, row, answers)
    write_once(actor, row, ClarificationContent, answers)
    if count_first_answer(actor, question, dossier, AnsweredBy.TALK):
        set_state(dossier.id, QuestionState.CLARIFYING, next_step_day(dossier.controller_id))
    elif dossier.state == QuestionState.ANSWERED:
        set_state(dossier.id, QuestionState.CLARIFYING, dossier.due_on)
    log.record("desk.clarify_question", dossier=question.dossier_id)
