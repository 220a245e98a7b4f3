"""Every page there is, generated from the addresses, as the first persona it is open to …"""

import pytest

from browser.everywhere import faults_everywhere, pages
from security.places import Places, places_of
from security.test_url_matrix import person
from visitor import Visitor
from world import Town, build_town


@pytest.fixture(scope="module")
def town() -> Town:
    """A town of its own: what stands behind the addresses would be in other tests' way."""
    return build_town()


@pytest.fixture(scope="module")
def places(town: Town) -> Places:
    return places_of(town)


def test_is_accessible_and_fits_in_dutch(browser: Visitor, town: Town, places: Places) -> None:
    wrong = faults_everywhere(browser, town, places, language="nl", scheme="light")
    assert not wrong, "\n".join(wrong)


def test_shows_the_same_words_without_javascript(browser: Visitor, town: Town, places: Places) -> None:
    for persona, addresses in pages(town, places).items():
        somebody = person(town, persona)
        plain = browser.open(somebody, language="nl", java_script_enabled=False)
        for address in addresses:
            plain.goto(address)
            words = plain.locator("main").inner_text()
            assert len(words.split()) > 1, f"{address} is empty without a script"
            assert plain.locator("main form button, main a, main p, main li").count(), (
                f"{address}: nothing to do"
            )
        plain.close()
