"""Taking a tap back: nobody had heard from the desk after all, and the clock runs as it did before."""

from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.finding import set_state
from houvast.access.rules import must
from houvast.access.sealing import unseal_content
from houvast.access.writing import one_at_a_time
from houvast.audit import log
from houvast.desk.figures import uncount_first_answer
from houvast.desk.finding import open_row
from houvast.desk.models.response import FirstAnswer
from houvast.desk.values.response import AnsweredBy, FirstAnswerContent
from houvast.desk.values.states import QuestionState
from houvast.kernel import clock
from houvast.kernel.errors import Conflict
from houvast.kernel.messages import message


def unmark_answered(actor: Actor, question_id: UUID) -> None:
    """Takes the tap back, with what was counted. Raises NotFound, Conflict where more than a tap was kept."""
    must(actor, "desk.unmark_answered")
    _question, dossier = open_row(question_id)
    one_at_a_time(f"desk.first_answer {dossier.id}")
    row = FirstAnswer.objects.filter(dossier_id=dossier.id).first()
    if row is None:
        return
    kept = unseal_content(actor, row, FirstAnswerContent)
    if kept.by is not AnsweredBy.TAP or dossier.state != QuestionState.ANSWERED:
        raise Conflict(message("More was kept since: the asker did hear from the desk."))
    uncount_first_answer(actor, dossier, kept, clock.day_of(row.created_at))
    row.delete()
    set_state(dossier.id, QuestionState.OPEN, kept.due_on)
    log.record("desk.unmark_answered", dossier=dossier.id)
