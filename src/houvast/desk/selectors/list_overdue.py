"""The questions whose day for a first answer is gone by: the desk's own reminder, and nobody's measure."""

from houvast.access.actor import Actor
from houvast.access.dossiers import dossiers_of
from houvast.access.rules import must
from houvast.access.values import Track
from houvast.audit import log
from houvast.desk.selectors._question_lines import QuestionList, question_list
from houvast.desk.values.states import UNANSWERED
from houvast.kernel import clock


def list_overdue(actor: Actor, *, number: int = 1) -> QuestionList:
    """Returns a page (50) of the questions whose day for a first answer is gone by, the longest first."""
    must(actor, "desk.list_overdue")
    found = dossiers_of(Track.DESK, UNANSWERED, number, before=clock.today())
    log.record("desk.list_overdue")
    return question_list(actor, found, found.total)
