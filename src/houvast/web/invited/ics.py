"""A meeting as one entry of a calendar that others may see: hour and place under a word for any meeting."""

from datetime import UTC

from django.http import HttpResponse
from icalendar import Calendar, Event

from houvast.access.answer_values import AnswerMeeting
from houvast.kernel import clock


def date_answer(meeting: AnswerMeeting, title: str) -> HttpResponse:
    """Answers with the meeting to keep (RFC 5545): neither whom it is about nor who invites."""
    event = Event()
    event.add("uid", str(meeting.number))
    event.add("dtstamp", clock.now().astimezone(UTC))
    event.add("dtstart", meeting.starts_at.astimezone(UTC))
    event.add("dtend", meeting.ends_at.astimezone(UTC))
    event.add("summary", title)
    event.add("location", meeting.place)
    event.add("class", "PRIVATE")
    calendar = Calendar()
    calendar.add("prodid", "-//Houvast//Houvast//NL")
    calendar.add("version", "2.0")
    calendar.add_component(event)
    answer = HttpResponse(bytes(calendar.to_ical()), content_type="text/calendar; charset=utf-8")
    answer.headers["Content-Disposition"] = 'attachment; filename="calendar.ics"'
    return answer
