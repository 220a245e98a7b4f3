"""What was given to one's seats …"""

from browsing import browsing
from cell.taking_part import PERSON, coming, composed, region


def test_shows_by_whom_and_until_when_and_nobodys_name() -> None:
    town = region()
    extract = composed(town, town.centre.siham, coming(town))
    page = browsing(town.elsewhere.solange).get("/cell/extracts/").content.decode()
    for there in (f"/cell/extracts/{extract}/", "Guidance centre", "New"):
        assert there in page
    assert PERSON not in page
    assert "Nothing was given to you" in browsing(town.city.mira).get("/cell/extracts/").content.decode()
