"""Every page there is, generated from the addresses, as the first persona it is open to …"""

import pytest
from axe_playwright_python.sync_playwright import Axe
from django.urls import reverse
from playwright.sync_api import Page

from browsing import browsing
from security.places import Places, places_of
from security.test_url_matrix import ADDRESSES, person
from security.url_matrix import OPEN_TO
from visitor import Visitor
from world import Town, build_town

RULES = {
    "runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
    "resultTypes": ["violations"],
}
WIDE = "document.documentElement.scrollWidth > window.innerWidth"
# 1280 pixels at 400 % are 320 (WCAG 1.4.10).
ZOOMED = {"width": 320, "height": 640}
DESKTOP = {"width": 1280, "height": 900}


@pytest.fixture(scope="module")
def town() -> Town:
    """A town of its own: what stands behind the addresses would be in other tests' way."""
    return build_town()


@pytest.fixture(scope="module")
def places(town: Town) -> Places:
    return places_of(town)


def pages(town: Town, places: Places) -> dict[str, list[str]]:
    """Returns the addresses that answer with a page, by the persona who looks."""
    found: dict[str, list[str]] = {}
    for name, who in sorted(OPEN_TO.items()):
        if not who:
            continue
        persona = "nobody" if "nobody" in who else who.split()[0]
        address = reverse(name, kwargs=places.arguments(ADDRESSES[name]))
        answer = browsing(person(town, persona)).get(address)
        if answer.status_code == 200 and answer.headers["Content-Type"].startswith("text/html"):
            found.setdefault(persona, []).append(address)
    return found


def faults(page: Page) -> list[str]:
    """Returns what is wrong with the page on the screen, as it is and at 400 %."""
    found = Axe().run(page, options=RULES)
    wrong = [found.generate_report()] if found.violations_count else []
    page.set_viewport_size(ZOOMED)
    if page.evaluate(WIDE):
        wrong.append("scrolls sideways at 400 %")
    page.set_viewport_size(DESKTOP)
    return wrong


@pytest.mark.parametrize(("language", "scheme"), [("nl", "light"), ("fr", "dark")])
def test_is_accessible_and_fits(
    browser: Visitor, town: Town, places: Places, language: str, scheme: str
) -> None:
    wrong: list[str] = []
    for persona, addresses in pages(town, places).items():
        somebody = person(town, persona)
        page = browser.open(somebody, language=language, viewport=DESKTOP, color_scheme=scheme)
        for address in addresses:
            page.goto(address)
            wrong += [f"{address} {fault}" for fault in faults(page)]
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
