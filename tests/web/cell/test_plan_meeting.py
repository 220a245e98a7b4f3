"""The page on which a meeting is planned …"""

from uuid import UUID

from browsing import browsing
from cell.given import a_cell
from cell.pages import a_moment
from houvast.cell.finding.cells import meeting_row
from houvast.kernel import clock
from houvast.kernel.ids import new_id
from world import Town


def test_begins_with_a_day_and_a_place_and_shows_an_empty_agenda(town: Town) -> None:
    cell = a_cell(town)
    cas = browsing(town.city.cas)
    assert "No meeting is planned" in cas.get(f"/cell/cells/{cell}/meetings/").content.decode()
    sent = {"submission": str(new_id())} | a_moment()
    answer = cas.post(f"/cell/cells/{cell}/meetings/new/", sent)
    assert (answer.status_code, answer.url) == (303, f"/cell/meetings/{sent['submission']}/")
    page = cas.get(answer.url).content.decode()
    for there in ("From 14:00 to 16:00", "Room 5", "Ring twice.", "The agenda is empty"):
        assert there in page
    assert "Room 5" in cas.get(f"/cell/cells/{cell}/meetings/").content.decode()


def test_means_the_hour_in_belgium(town: Town) -> None:
    cell = a_cell(town)
    sent = {"submission": str(new_id())} | a_moment()
    browsing(town.city.cas).post(f"/cell/cells/{cell}/meetings/new/", sent)
    with town.city.cas.acts():
        held_at = meeting_row(UUID(sent["submission"])).held_at
    assert held_at.astimezone(clock.BELGIUM).hour == 14


def test_gives_a_refused_form_back_whole(town: Town) -> None:
    cell = a_cell(town)
    answer = browsing(town.city.cas).post(
        f"/cell/cells/{cell}/meetings/new/", {"submission": str(new_id())} | a_moment(ends="13:00")
    )
    page = answer.content.decode()
    assert answer.status_code == 422
    for there in ("A meeting ends after it began.", 'value="Room 5"', "Ring twice."):
        assert there in page


def test_is_not_the_mayors_nor_a_strangers(town: Town) -> None:
    cell = a_cell(town)
    for person in (town.city.mira, town.city.pol, town.centre.anna):
        assert browsing(person).get(f"/cell/cells/{cell}/meetings/new/").status_code == 404
    assert browsing(town.centre.anna).get(f"/cell/cells/{cell}/meetings/").status_code == 404
