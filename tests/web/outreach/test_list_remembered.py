"""The page of whom one remembers …"""

import pytest

from browsing import browsing
from outreach.given import a_street_team, remembered
from world import Service

ADDRESS = "/outreach/remembered/"


@pytest.fixture(scope="module")
def street() -> Service:
    return a_street_team()


def test_says_until_which_day_each_name_is_kept(street: Service) -> None:
    number = remembered(street.anna, "Lina")
    page = browsing(street.anna).get(ADDRESS).content.decode()
    assert "Lina" in page
    assert "disappears on" in page
    assert f"{ADDRESS}{number}/" in page


def test_is_ones_own_and_begins_empty(street: Service) -> None:
    remembered(street.anna, "Lina")
    for other in (street.bert, street.coach, street.cas):
        page = browsing(other).get(ADDRESS).content.decode()
        assert "Lina" not in page
        assert "You need not remember anybody." in page


def test_offers_no_search_and_no_export(street: Service) -> None:
    page = browsing(street.anna).get(ADDRESS).content.decode()
    assert 'type="search"' not in page
    assert "download" not in page
