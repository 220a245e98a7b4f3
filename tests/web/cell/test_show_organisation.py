"""The page of an organisation of a cell …"""

from browsing import browsing
from cell.given import a_cell
from cell.sitting import added
from world import Town


def test_says_through_whom_it_is_invited_and_what_lets_it_share(town: Town) -> None:
    """F5: a function is written to; the text of the mandate stands with the day it was looked at."""
    address = f"/cell/organisations/{added(town, a_cell(town))}/"
    page = browsing(town.city.pol).get(address).content.decode()
    for there in (
        "The head of the service",
        "Decree of 21 May 2021",
        "1 January 2024",
        "By letter, or on a page",
    ):
        assert there in page
    assert "End their part" not in page
    assert "End their part" in browsing(town.city.cas).get(address).content.decode()
