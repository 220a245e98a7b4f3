"""The page that takes a case off the agenda …"""

from browsing import browsing
from cell.given_meetings import planned
from world import Town


def test_takes_a_case_off_after_asking(town: Town) -> None:
    given = planned(town)
    mira = browsing(town.city.mira)
    assert "stays on the mayor" in mira.get(f"/cell/items/{given.item}/off/").content.decode()
    assert mira.post(f"/cell/items/{given.item}/off/").status_code == 303
    assert "Younes" not in mira.get(f"/cell/meetings/{given.meeting}/").content.decode()
