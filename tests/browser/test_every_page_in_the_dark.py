"""Every page there is, at night …"""

from browser.everywhere import faults_everywhere
from security.places import places_of
from visitor import Visitor
from world import build_town


def test_is_accessible_and_fits_in_french(browser: Visitor) -> None:
    """Apart from the light ones, so that two processes can look at once."""
    town = build_town()
    wrong = faults_everywhere(browser, town, places_of(town), language="fr", scheme="dark")
    assert not wrong, "\n".join(wrong)
