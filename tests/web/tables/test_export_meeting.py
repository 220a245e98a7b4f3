"""A meeting in a calendar …"""

from icalendar import Calendar

from browsing import browsing
from houvast.tables.services.change_meeting import change_meeting
from tables.given import a_meeting, founded, planned, seen
from world import Service


def test_is_a_file_with_a_neutral_title_that_takes_the_newest_moment(city: Service) -> None:
    table = founded(city.dina)
    meeting = planned(city.dina, table, a_meeting(3))
    client, address = browsing(city.dina), f"/tables/{table}/meetings/{meeting}/calendar/"
    first = client.get(address)
    assert first.headers["Content-Type"].startswith("text/calendar")
    with city.dina.acts() as dina:
        change_meeting(dina, table, meeting, a_meeting(9))
    (before,) = Calendar.from_ical(first.content).walk("VEVENT")
    (after,) = Calendar.from_ical(client.get(address).content).walk("VEVENT")
    assert (before["UID"], before["SEQUENCE"], after["SEQUENCE"]) == (after["UID"], 0, 1)
    assert (after.decoded("DTSTART") - before.decoded("DTSTART")).days in {5, 6}
    reference = seen(city.dina, table).reference
    assert str(after["SUMMARY"]) == f"Houvast {reference}"
    assert first.headers["Content-Disposition"] == f'attachment; filename="houvast-{reference}.ics"'
