"""The team page …"""

from browsing import browsing
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
