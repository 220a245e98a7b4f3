"""The desk's list: open questions, the most urgent day first; nobody's name, for none was asked."""

from houvast.access.actor import Actor
from houvast.access.asked_threads import asked_waiting
from houvast.access.dossiers import count_due, dossiers_of
from houvast.access.rules import must
from houvast.access.values import Track
from houvast.audit import log
from houvast.desk.selectors._question_lines import QuestionLine, QuestionList, question_list
from houvast.desk.values.states import SHELVES, UNANSWERED, Shelf
from houvast.kernel import clock

__all__ = ["QuestionLine", "QuestionList", "list_questions"]


def list_questions(actor: Actor, *, shelf: Shelf = Shelf.OPEN, number: int = 1) -> QuestionList:
    """Returns a page (50) of the desk's questions on a shelf; a constant number of queries."""
    must(actor, "desk.list_questions")
    found = dossiers_of(Track.DESK, SHELVES[shelf], number, newest=shelf is not Shelf.OPEN)
    log.record("desk.list_questions")
    overdue = count_due(Track.DESK, UNANSWERED, clock.today())
    return question_list(actor, found, overdue, asked_waiting())
