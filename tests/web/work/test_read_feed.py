"""The calendar a telephone fetches …"""

import re

from icalendar import Calendar

from browsing import browsing
from guidance.appointments import a_plan, at_noon, planned
from guidance.trajectories import trajectory_of
from world import Person, Town


def opened(worker: Person) -> str:
    page = browsing(worker).post("/work/calendar/open/").content.decode()
    found = re.search(r"/work/calendar/[\w-]{43}\.ics", page)
    assert found
    assert f"webcal://testserver{found[0]}" in page
    return found[0]


def test_is_read_with_nobody_signed_in(town: Town) -> None:
    address = opened(town.centre.bert)
    trajectory = trajectory_of(town.centre.bert, town.centre.anna, "Canaryname")
    planned(town.centre.bert, trajectory, a_plan(at_noon(6)))
    answer = browsing(None).get(address)
    assert answer.status_code == 200
    assert answer.headers["cache-control"] == "no-store"
    for canary in ("Canary", "Zilverlaan", str(trajectory), "Bert"):
        assert canary not in answer.content.decode()
    calendar = Calendar.from_ical(answer.content)
    assert at_noon(6) in {event.decoded("dtstart") for event in calendar.walk("VEVENT")}
    assert b"REFRESH-INTERVAL;VALUE=DURATION:PT30M" in answer.content
    event = calendar.walk("VEVENT")[0]
    for name in ("uid", "dtstamp", "dtstart", "dtend", "summary", "sequence", "class"):
        assert name in event


def test_gives_an_appointment_the_same_number_each_time(town: Town) -> None:
    address = opened(town.elsewhere.chloe)
    trajectory = trajectory_of(town.elsewhere.chloe, town.elsewhere.steward)
    appointment = planned(town.elsewhere.chloe, trajectory, a_plan(at_noon(6)))
    single = f"/work/trajectories/{trajectory}/appointments/{appointment}/calendar/"
    events = [
        Calendar.from_ical(browsing(town.elsewhere.chloe).get(where).content).walk("VEVENT")
        for where in (address, address, single)
    ]
    assert len({str(found[-1]["uid"]) for found in events}) == 1


def test_answers_an_unknown_address_like_any_other() -> None:
    nobody = browsing(None)
    unknown, wrong = nobody.get(f"/work/calendar/{'a' * 43}.ics"), nobody.get("/nothing/here/")
    assert unknown.status_code == wrong.status_code == 404
