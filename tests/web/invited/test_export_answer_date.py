"""The meeting in a calendar …"""

import pytest
from django.test import Client
from icalendar import Calendar

from access.answering import NAME, PLACE, WHY, invite
from web.invited.inviting import opened, return_code, stranger, words
from world import Town


def number_in(client: Client) -> str:
    """The number a calendar knows the meeting by."""
    (event,) = Calendar.from_ical(client.get("/invited/calendar/").content).walk("VEVENT")
    return str(event["uid"])


@pytest.mark.parametrize(
    ("language", "title"), [("nl", "Overleg"), ("fr", "Réunion"), ("de", "Besprechung"), ("en", "Meeting")]
)
def test_holds_hour_and_place_under_a_word_for_any_meeting(town: Town, language: str, title: str) -> None:
    new, offered = invite(town)
    answer = opened(offered).get(f"/invited/calendar/?l={language}")
    assert answer.headers["Content-Type"].startswith("text/calendar")
    assert "no-store" in answer.headers["Cache-Control"]
    (event,) = Calendar.from_ical(answer.content).walk("VEVENT")
    assert new.meeting
    assert (str(event["summary"]), str(event["location"])) == (title, PLACE)
    assert (event.decoded("dtstart"), event.decoded("dtend")) == (new.meeting.starts_at, new.meeting.ends_at)
    assert set(event) == {"UID", "DTSTAMP", "DTSTART", "DTEND", "SUMMARY", "LOCATION", "CLASS"}
    told = answer.content.decode() + str(answer.headers)
    assert not any(word in told for word in (NAME, "Soetkin", WHY, "mayor", "Lindebeek", str(new.page_id)))


def test_is_the_same_entry_however_often_and_also_after_the_answer(town: Town) -> None:
    _, offered = invite(town)
    client = opened(offered)
    code = return_code(words(client))
    client.post("/invited/answer/", {"answer": "yes"})
    numbers = [number_in(client), number_in(client), number_in(opened(offered, code=code))]
    assert len(set(numbers)) == 1


def test_is_given_to_nobody_without_a_visit() -> None:
    assert stranger().get("/invited/calendar/").status_code == 404
