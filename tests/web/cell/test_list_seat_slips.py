"""All slips of one's seats …"""

from browsing import browsing
from cell.given import a_cell
from cell.taking_part import region, slipped
from houvast.cell.values.slips import AgendaSlip
from houvast.kernel.ids import new_id


def test_shows_the_police_seat_what_was_given_to_it_alone() -> None:
    town = region()
    a_cell(town)
    slipped(town, new_id(), AgendaSlip("At half past nine"), town.city.seats["police"])
    page = browsing(town.city.pol).get("/cell/slips/").content.decode()
    for there in ("At half past nine", "You are expected for this item", "City, Cas", "/cell/extracts/"):
        assert there in page
    assert "for a fixed seat" in page
    superior = browsing(town.centre.siham).get("/cell/slips/").content.decode()
    assert "open it where you take part" in superior
    for other in (town.city.mira, town.city.cas, town.centre.siham):
        assert "At half past nine" not in browsing(other).get("/cell/slips/").content.decode()
