"""A meeting for a calendar …"""

import re

from browsing import browsing
from cell.given_meetings import planned
from world import Town


def test_goes_into_a_calendar_without_a_name_or_a_place(town: Town) -> None:
    given = planned(town)
    answer = browsing(town.city.pol).get(f"/cell/meetings/{given.meeting}/calendar/")
    text = answer.content.decode()
    assert answer.headers["Content-Type"].startswith("text/calendar")
    assert re.search(r"SUMMARY:Houvast \S+", text)
    for absent in ("Younes", "Town hall", "Cell of the city"):
        assert absent not in text
