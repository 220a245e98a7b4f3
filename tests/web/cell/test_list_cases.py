"""The page of the mayor's list …"""

from browsing import browsing
from cell.given import a_cell, listed
from world import build_town


def test_shows_shelves_and_the_way_to_a_proposal() -> None:
    town = build_town()
    cell = a_cell(town)
    empty = browsing(town.city.mira).get("/cell/cases/").content.decode()
    assert "An empty list is a good list." in empty
    listed(town, cell)
    for person in (town.city.mira, town.city.cas):
        page = browsing(person).get("/cell/cases/").content.decode()
        assert "Younes Haddad" in page
        assert f"/cell/cells/{cell}/propose/" in page
        assert 'href="/cell/cases/"' in page
    for shelf, words in (
        ("proposed", "Nobody is proposed"),
        ("to_decide", "Nothing stands here"),
        ("x", "Younes"),
    ):
        assert words in browsing(town.city.cas).get(f"/cell/cases/?show={shelf}").content.decode()
    for person in (town.city.pol, town.city.prisca, town.centre.anna):
        assert browsing(person).get("/cell/cases/").status_code == 404
