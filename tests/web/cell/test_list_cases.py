"""The page of the mayor's list …"""

from browsing import browsing
from cell.given import INDICATION, a_cell, listed
from cell.given_cases import a_case_of, proposing
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


def test_says_first_what_waits_for_the_mayor() -> None:
    town = build_town()
    proposing(town.city.cas, a_cell(town), a_case_of(INDICATION))
    assert "Proposed (1)" in browsing(town.city.cas).get("/cell/cases/").content.decode()
    assert "Waits for your decision" not in browsing(town.city.cas).get("/cell/cases/").content.decode()
    mayor = browsing(town.city.mira)
    assert "Waits for your decision" in mayor.get("/cell/cases/").content.decode()
    assert "1 proposal waits for your decision" in mayor.get("/work/").content.decode()
