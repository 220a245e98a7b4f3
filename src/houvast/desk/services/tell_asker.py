"""Telling the asker: what was said stands in the question as it was said, so that a colleague can go on."""

from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.finding import set_state
from houvast.access.rules import must
from houvast.access.sealing import seal_content
from houvast.access.writing import was_written, write_once
from houvast.audit import log
from houvast.desk.figures import count_first_answer
from houvast.desk.finding import next_step_day, open_dossier_of, question_row
from houvast.desk.models.question import Told
from houvast.desk.values.response import AnsweredBy
from houvast.desk.values.states import QuestionState
from houvast.desk.values.telling import ToldContent
from houvast.kernel.errors import Invalid
from houvast.kernel.messages import message


def tell_asker(actor: Actor, question_id: UUID, told_id: UUID, told: ToldContent) -> None:
    """Keeps an answer as it was given. Raises NotFound, Conflict when closed, Invalid when empty."""
    must(actor, "desk.tell_asker")
    question = question_row(question_id)
    if was_written(actor, Told, told_id, ToldContent, told):
        return
    dossier = open_dossier_of(question)
    if not told.lines and not told.words.strip():
        raise Invalid(message("Tick what was told, or write it in your own words."))
    row = Told(id=told_id, dossier_id=question.dossier_id, compartment_id=question.compartment_id)
    seal_content(actor, row, told)
    write_once(actor, row, ToldContent, told)
    if count_first_answer(actor, question, dossier, AnsweredBy.WRITTEN):
        set_state(dossier.id, QuestionState.ANSWERED, next_step_day(dossier.controller_id))
    log.record("desk.tell_asker", dossier=question.dossier_id)
