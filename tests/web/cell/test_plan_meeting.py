"""The pages on which a meeting is planned, moved and cancelled …"""

import re
from datetime import timedelta
from uuid import UUID

from browsing import browsing
from cell.given import a_cell
from cell.given_meetings import Planned, an_organisation, day_is_over, planned
from houvast.cell.finding.cells import meeting_row
from houvast.cell.values.invitations import Way
from houvast.kernel import clock
from houvast.kernel.ids import new_id
from world import Town


def fields(**more: str) -> dict[str, str]:
    day = (clock.today() + timedelta(days=40)).isoformat()
    told = {"on": day, "begins": "14:00", "ends": "16:00", "place": "Room 5", "word": "Ring twice."}
    return {"submission": str(new_id()), **told, **more}


def test_begins_with_a_day_and_a_place_and_shows_an_empty_agenda(town: Town) -> None:
    cell = a_cell(town)
    cas = browsing(town.city.cas)
    assert "No meeting is planned" in cas.get(f"/cell/cells/{cell}/meetings/").content.decode()
    sent = fields()
    answer = cas.post(f"/cell/cells/{cell}/meetings/new/", sent)
    assert (answer.status_code, answer.url) == (303, f"/cell/meetings/{sent['submission']}/")
    page = cas.get(answer.url).content.decode()
    for there in ("From 14:00 to 16:00", "Room 5", "Ring twice.", "The agenda is empty"):
        assert there in page
    assert "Room 5" in cas.get(f"/cell/cells/{cell}/meetings/").content.decode()


def test_means_the_hour_in_belgium(town: Town) -> None:
    cell = a_cell(town)
    sent = fields()
    browsing(town.city.cas).post(f"/cell/cells/{cell}/meetings/new/", sent)
    with town.city.cas.acts():
        held_at = meeting_row(UUID(sent["submission"])).held_at
    assert held_at.astimezone(clock.BELGIUM).hour == 14


def test_gives_a_refused_form_back_whole(town: Town) -> None:
    cell = a_cell(town)
    answer = browsing(town.city.cas).post(f"/cell/cells/{cell}/meetings/new/", fields(ends="13:00"))
    page = answer.content.decode()
    assert answer.status_code == 422
    for there in ("A meeting ends after it began.", 'value="Room 5"', "Ring twice."):
        assert there in page


def test_is_not_the_mayors_nor_a_strangers(town: Town) -> None:
    cell = a_cell(town)
    for person in (town.city.mira, town.city.pol, town.centre.anna):
        assert browsing(person).get(f"/cell/cells/{cell}/meetings/new/").status_code == 404
    assert browsing(town.centre.anna).get(f"/cell/cells/{cell}/meetings/").status_code == 404


def moved(given: Planned, **more: str) -> int:
    page = browsing(given.town.city.cas)
    return page.post(f"/cell/meetings/{given.meeting}/move/", fields(**more)).status_code


def test_moves_it_and_asks_reasons_only_when_somebody_is_invited(town: Town) -> None:
    given = planned(town)
    cas = browsing(town.city.cas)
    address = f"/cell/meetings/{given.meeting}/move/"
    assert "urgency" not in cas.get(address).content.decode()
    given.invited(an_organisation(town, given.cell))
    page = cas.get(address).content.decode()
    assert "Whoever is invited is invited anew" in page
    assert 'value="Town hall, room 2"' in page
    soon = (clock.today() + timedelta(days=3)).isoformat()
    assert moved(given, on=soon) == 422
    assert moved(given, on=soon, urgency="The judge decides on Friday.") == 303
    assert moved(given) == 303


def test_says_whom_to_phone_before_it_is_cancelled(town: Town) -> None:
    given = planned(town)
    given.invited(an_organisation(town, given.cell, "PMS South"), way=Way.VOICE)
    given.invited(an_organisation(town, given.cell, "Centre", seat_of="centre"))
    cas = browsing(town.city.cas)
    page = cas.get(f"/cell/meetings/{given.meeting}/cancel/").content.decode()
    assert "PMS South" in page
    assert "<li>Centre" not in page
    assert cas.post(f"/cell/meetings/{given.meeting}/cancel/").status_code == 303
    page = cas.get(f"/cell/meetings/{given.meeting}/").content.decode()
    assert "Cancelled" in page
    assert "Put off" in page
    assert "Put a case on the agenda" not in page


def test_marks_a_meeting_whose_day_is_over(town: Town) -> None:
    given = planned(town)
    day_is_over(given)
    page = browsing(town.city.cas).get(f"/cell/cells/{given.cell}/meetings/").content.decode()
    assert "The day is over" in page


def test_goes_into_a_calendar_without_a_name_or_a_place(town: Town) -> None:
    given = planned(town)
    answer = browsing(town.city.pol).get(f"/cell/meetings/{given.meeting}/calendar/")
    text = answer.content.decode()
    assert answer.headers["Content-Type"].startswith("text/calendar")
    assert re.search(r"SUMMARY:Houvast \S+", text)
    for absent in ("Younes", "Town hall", "Cell of the city"):
        assert absent not in text
