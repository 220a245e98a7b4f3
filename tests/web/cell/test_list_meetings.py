"""The list of meetings …"""

from browsing import browsing
from cell.given_meetings import day_is_over, planned
from world import Town


def test_marks_a_meeting_whose_day_is_over(town: Town) -> None:
    given = planned(town)
    day_is_over(given)
    page = browsing(town.city.cas).get(f"/cell/cells/{given.cell}/meetings/").content.decode()
    assert "The day is over" in page
