"""The team page …"""

from browsing import browsing
from houvast.web.cookies import LANGUAGE
from world import Service


def test_offers_changes_to_stewards_only(centre: Service) -> None:
    steward, anna, coach = (
        browsing(person).get("/access/team/").content.decode()
        for person in (centre.steward, centre.anna, centre.coach)
    )
    assert "Invite a colleague" in steward
    assert "There is only one steward" in steward
    for text in (anna, coach):
        assert "Invite a colleague" not in text
        assert "Anna" in text
    assert "Somebody is away" in coach
    assert "Somebody is away" not in anna


def test_calls_the_stewards_by_their_kind_in_ones_language(centre: Service) -> None:
    client = browsing(centre.steward)
    client.cookies[LANGUAGE] = "nl"
    text = client.get("/access/team/").content.decode()
    assert "Beheerders" in text
    assert "Stewards" not in text
