"""Answering what was asked by form: the answer waits there, sealed to whoever asked; nobody is mailed."""

from uuid import UUID

from houvast.access import asked_threads
from houvast.access.actor import Actor
from houvast.access.asked_threads import NewAnswer
from houvast.access.dossiers import dossier
from houvast.access.finding import set_state
from houvast.access.rules import must
from houvast.audit import log
from houvast.desk.figures import count_first_answer
from houvast.desk.finding import next_step_day
from houvast.desk.models.question import Question
from houvast.desk.values.response import AnsweredBy
from houvast.desk.values.states import QuestionState
from houvast.kernel.errors import Invalid
from houvast.kernel.messages import message


def answer_asked(actor: Actor, answer: NewAnswer) -> None:
    """Lets an answer wait in the service's name. Raises NotFound, Invalid, Conflict, Tampered."""
    must(actor, "desk.answer_asked")
    if not answer.words.strip():
        raise Invalid(message("Nothing is written yet. A few words are enough."))
    if asked_threads.answer_asked(actor, answer):
        _answered(actor, answer.thread_id)
        log.record("desk.answer_asked", dossier=answer.thread_id, subject=answer.word_id)


def _answered(actor: Actor, thread_id: UUID) -> None:
    """Whoever asked by form has heard from the desk; the talk and its question have the same number."""
    question = Question.objects.filter(id=thread_id).first()
    if question is None:
        return
    facts = dossier(question.dossier_id)
    if count_first_answer(actor, question, facts, AnsweredBy.WRITTEN):
        set_state(facts.id, QuestionState.ANSWERED, next_step_day(facts.controller_id))
