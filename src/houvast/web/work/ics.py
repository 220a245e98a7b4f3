"""Appointments as a calendar every telephone reads: moments and references, in UTC, without an alarm."""

from collections.abc import Iterable
from datetime import UTC, timedelta

from django.http import HttpResponse
from icalendar import Calendar, Event

from houvast.access.feeds import FeedEntry

FETCH_EVERY = timedelta(minutes=30)


def calendar_of(entries: Iterable[FeedEntry]) -> bytes:
    """Returns entries as iCalendar (RFC 5545, with RFC 7986's refresh): reference and "Houvast", no more."""
    calendar = Calendar()
    calendar.add("prodid", "-//Houvast//Houvast//NL")
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    calendar.add("method", "PUBLISH")
    calendar.add("name", "Houvast")
    calendar.add("x-wr-calname", "Houvast")
    calendar.add("refresh-interval", FETCH_EVERY, parameters={"VALUE": "DURATION"})
    calendar.add("x-published-ttl", "PT30M")
    for entry in entries:
        calendar.add_component(_event(entry))
    return bytes(calendar.to_ical())


def calendar_answer(entries: Iterable[FeedEntry], name: str) -> HttpResponse:
    """Answers with a calendar to keep or to subscribe to."""
    answer = HttpResponse(calendar_of(entries), content_type="text/calendar; charset=utf-8")
    answer.headers["Content-Disposition"] = f'attachment; filename="{name}.ics"'
    return answer


def _event(entry: FeedEntry) -> Event:
    event = Event()
    event.add("uid", entry.uid)
    event.add("dtstamp", entry.changed_at.astimezone(UTC))
    event.add("last-modified", entry.changed_at.astimezone(UTC))
    event.add("sequence", entry.sequence)
    event.add("dtstart", entry.starts_at.astimezone(UTC))
    event.add("dtend", entry.ends_at.astimezone(UTC))
    event.add("summary", f"Houvast {entry.reference}")
    event.add("status", "CONFIRMED")
    event.add("transp", "OPAQUE")
    event.add("class", "PRIVATE")
    return event
