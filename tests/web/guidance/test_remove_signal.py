"""Removing a signal to policy …"""

from browsing import browsing
from guidance.plans import signal_of_last_quarter
from world import Town


def test_is_the_stewards_and_asks_once_more(town: Town) -> None:
    signal = signal_of_last_quarter(town.centre.id)
    address = f"/guidance/signals/{signal}/remove/"
    for other in (town.centre.anna, town.centre.coach, town.elsewhere.steward):
        assert browsing(other).post(address).status_code == 404
    steward = browsing(town.centre.steward)
    assert "Remove this signal?" in steward.get(address).content.decode()
    assert steward.post(address).status_code == 303
    assert steward.get(address).status_code == 404
