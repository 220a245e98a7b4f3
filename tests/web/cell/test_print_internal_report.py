"""The empty form of not taking part …"""

from browsing import browsing
from cell.given_meetings import planned
from cell.pages import paper
from world import Town

ADDRESS = "/cell/internal-report/"


def test_is_in_the_readers_language_for_every_regime(town: Town) -> None:
    planned(town)
    for regime in ("flanders", "french_community", "federal"):
        assert b"/Lang(nl-BE)" in paper(town, f"{ADDRESS}?regime={regime}")


def test_is_for_who_takes_part_and_no_worker(town: Town) -> None:
    planned(town)
    assert browsing(town.centre.siham).get(ADDRESS).status_code == 200
    assert browsing(town.centre.anna).get(ADDRESS).status_code == 404
    assert browsing(town.city.cas).get(f"{ADDRESS}?regime=none").status_code == 404
