"""Reading an invitation by the visit that a code opened; after the answer it names nobody."""

from houvast.access.answer_pages import INVITATIONS
from houvast.access.answer_values import AnswerPageState, AnswerVisit
from houvast.access.coded_visits import CLOSED, open_visit
from houvast.access.rules import without_actor
from houvast.kernel.errors import NotFound


@without_actor("Whoever is invited has no account; the visit's cookie is the key.")
def read_answer_page(visit: str) -> AnswerVisit:
    """Returns the page of a visit. Raises NotFound when it ended or was too long ago."""
    opened = open_visit(INVITATIONS, visit)
    if opened.words is None:
        raise NotFound(CLOSED)
    return AnswerVisit(AnswerPageState(opened.state), opened.words, opened.until)
