"""An extract that was received …"""

from browsing import browsing
from cell.taking_part import coming, composed, region


def test_is_read_by_its_receiver_alone() -> None:
    town = region()
    address = f"/cell/extracts/{composed(town, town.centre.siham, coming(town))}/"
    page = browsing(town.elsewhere.solange).get(address).content.decode()
    for there in ("Extract of Guidance centre", "He trains on Thursdays.", "You cannot pass it on."):
        assert there in page
    for other in (town.centre.siham, town.city.pol, town.city.cas, town.elsewhere.chloe):
        assert browsing(other).get(address).status_code == 404
