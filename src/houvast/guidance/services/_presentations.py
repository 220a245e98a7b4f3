"""What preparing and changing a presentation share: a question, and a meeting that is still to come."""

from datetime import date

from houvast.guidance.values.presentations import LONGEST_AHEAD
from houvast.kernel import clock
from houvast.kernel.errors import Invalid
from houvast.kernel.messages import message


def check_meeting(question: str, meeting_on: date) -> None:
    """Raises Invalid without a question, or for a meeting gone by or more than three months away."""
    if not question.strip():
        raise Invalid(message("Write the question you bring to your colleagues."))
    today = clock.today()
    if not today <= meeting_on <= today + LONGEST_AHEAD:
        raise Invalid(
            message("The meeting is today or within three months: after it everything is destroyed.")
        )
