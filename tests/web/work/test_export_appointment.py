"""One appointment for a calendar …"""

from datetime import UTC, timedelta

from icalendar import Calendar

from browsing import browsing
from guidance.appointments import a_plan, at_noon, planned
from guidance.trajectories import trajectory_of
from world import Town


def test_holds_a_moment_and_a_reference_and_nothing_else(town: Town) -> None:
    trajectory = trajectory_of(town.centre.anna, town.centre.bert, "Canaryname")
    appointment = planned(town.centre.anna, trajectory, a_plan(at_noon(3), what_for="Canarypurpose"))
    answer = browsing(town.centre.anna).get(
        f"/work/trajectories/{trajectory}/appointments/{appointment}/calendar/"
    )
    assert answer.headers["content-type"] == "text/calendar; charset=utf-8"
    assert ".ics" in answer.headers["content-disposition"]
    for canary in ("Canary", "Zilverlaan", "Bus 12", str(trajectory), str(appointment)):
        assert canary not in answer.content.decode()
    (event,) = Calendar.from_ical(answer.content).walk("VEVENT")
    assert event.decoded("dtstart") == at_noon(3).astimezone(UTC)
    assert event.decoded("dtend") == at_noon(3) + timedelta(hours=1)
    assert str(event["summary"]).startswith("Houvast ")
