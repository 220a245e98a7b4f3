"""The start page of a cell …"""

import pytest

from browsing import browsing
from cell.given import a_cell, a_meeting
from cell.sitting import added, all_seated, exercised, recipient_named, written
from cell.test_evaluate_cell import looked_back
from world import Town


def test_says_who_is_missing_what_is_unknown_and_what_may_be_kept(town: Town) -> None:
    """F1, F12: nothing is invented, and without an exception the page says what may be kept."""
    cell = a_cell(town, "flanders", exception=None)
    page = browsing(town.city.cas).get(f"/cell/cells/{cell}/").content.decode()
    for there in (
        "Mayor, City: Nobody sits there today.",
        "Local police: Nobody sits there today.",
        "ask for the local decree and its source",
        "Write down the local decision",
        "None was named here. So this alone is kept",
        "was not held yet",
    ):
        assert there in page
    assert "<title>Security cell" in page


def test_shows_whole_what_was_set_up(town: Town) -> None:
    cell = a_cell(town, "french_community")
    mayor, *_ = all_seated(town, cell)
    added(town, cell)
    written(town, cell)
    exercised(town, cell, mayor)
    recipient_named(town, cell)
    a_meeting(town, cell)
    page = browsing(town.city.cas).get(f"/cell/cells/{cell}/").content.decode()
    for there in (
        "Mira Mayor",
        "Welfare centre",
        "House rules",
        "4 have not taken note",
        "14 days",
        "1 year",
    ):
        assert there in page
    assert "Nobody sits there today" not in page
    assert "None is planned" not in page


@pytest.mark.parametrize("name", ["mira", "pol", "prisca"])
def test_is_read_by_the_seats_who_prepare_or_not(town: Town, name: str) -> None:
    cell = a_cell(town)
    answer = browsing(getattr(town.city, name)).get(f"/cell/cells/{cell}/")
    assert answer.status_code == 200
    assert ("Seat somebody" in answer.content.decode()) is (name == "mira")


def test_is_led_to_from_ones_own_work_while_something_is_due(town: Town) -> None:
    cell = a_cell(town)
    page = browsing(town.city.prisca).get("/work/").content.decode()
    assert f"/cell/cells/{cell}/" in page
    assert 'href="/cell/"' in page
    mayor, *_ = all_seated(town, cell)
    exercised(town, cell, mayor)
    looked_back(town, cell)
    assert f"/cell/cells/{cell}/" not in browsing(town.city.prisca).get("/work/").content.decode()
