"""An extract that was given …"""

from browsing import browsing
from cell.taking_part import coming, composed, region


def test_shows_its_giver_who_holds_it_and_nobody_else() -> None:
    town = region()
    address = f"/cell/extracts/{composed(town, town.centre.siham, coming(town), in_room=True)}/given/"
    page = browsing(town.centre.siham).get(address).content.decode()
    for there in ("Elsewhere", "Cell of the city", "not opened", "may be shown in the room", "Recall it"):
        assert there in page
    for other in (town.elsewhere.solange, town.city.cas, town.centre.paul):
        assert browsing(other).get(address).status_code == 404
