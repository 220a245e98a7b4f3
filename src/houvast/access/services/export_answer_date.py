"""Taking place and hour of a meeting along to a calendar: nothing else of the invitation."""

from houvast.access.answer_pages import INVITATIONS
from houvast.access.answer_values import AnswerMeeting
from houvast.access.coded_visits import CLOSED, open_visit
from houvast.access.rules import without_actor
from houvast.kernel.errors import NotFound


@without_actor("Whoever is invited has no account; the visit's cookie is the key.")
def export_answer_date(visit: str) -> AnswerMeeting:
    """Returns the meeting of a visit's page. Raises NotFound when there is none, or the visit ended."""
    words = open_visit(INVITATIONS, visit).words
    if words is None or words.meeting is None:
        raise NotFound(CLOSED)
    return words.meeting
