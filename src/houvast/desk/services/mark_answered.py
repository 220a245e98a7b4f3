"""One tap: the asker heard from the desk today. For a call back that needs no page of its own."""

from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.finding import set_state
from houvast.access.rules import must
from houvast.audit import log
from houvast.desk.figures import count_first_answer
from houvast.desk.finding import next_step_day, open_row
from houvast.desk.values.response import AnsweredBy
from houvast.desk.values.states import QuestionState


def mark_answered(actor: Actor, question_id: UUID) -> None:
    """Notes that the asker heard from the desk today; a second tap does nothing more.

    Raises NotFound, Conflict when the question is closed.
    """
    must(actor, "desk.mark_answered")
    question, dossier = open_row(question_id)
    if count_first_answer(actor, question, dossier, AnsweredBy.TAP):
        set_state(dossier.id, QuestionState.ANSWERED, next_step_day(dossier.controller_id))
        log.record("desk.mark_answered", dossier=dossier.id)
