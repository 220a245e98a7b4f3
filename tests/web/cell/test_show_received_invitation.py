"""One invitation …"""

from browsing import browsing
from cell.taking_part import OBJECTIVE, PERSON, invited, region


def test_shows_all_that_is_mandatory_and_no_name_in_its_title() -> None:
    """F5: objective, moment, place, the person, who is invited, the decree (FWB decree, art. 6)."""
    town = region()
    address = f"/cell/taking-part/invitations/{invited(town)}/"
    page = browsing(town.centre.siham).get(address).content.decode()
    for there in (PERSON, OBJECTIVE, "Town hall, room 2", "Elsewhere", "Police", "art. 6"):
        assert there in page
    assert PERSON not in page.split("</title>")[0]
    for other in (town.centre.paul, town.elsewhere.solange, town.city.cas):
        assert browsing(other).get(address).status_code == 404
