"""Letting a question vanish before its day: every word about it, and every key to them; the count stays."""

from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.dossiers import dossier
from houvast.access.rules import must
from houvast.access.services.erase_dossier import erase_dossier
from houvast.audit import log
from houvast.desk.finding import question_row
from houvast.desk.models.question import Agreement, Clarification, Decision, Question, Told
from houvast.desk.values.states import QuestionState
from houvast.kernel.errors import Conflict
from houvast.kernel.messages import message

KEPT = (Clarification, Told, Agreement, Decision, Question)


def erase_question(actor: Actor, question_id: UUID) -> None:
    """Erases a closed question with all that was kept of it. Raises NotFound, Conflict when open."""
    must(actor, "desk.erase_question")
    dossier_id = question_row(question_id).dossier_id
    if dossier(dossier_id).state != QuestionState.CLOSED:
        raise Conflict(message("This question is still open. Say first how it ended."))
    log.record("desk.erase_question", dossier=dossier_id)
    for model in KEPT:
        model.objects.filter(dossier_id=dossier_id).delete()
    erase_dossier(actor, dossier_id)
