"""Every page there is, generated from the addresses, as the first persona it is open to."""

from axe_playwright_python.sync_playwright import Axe
from django.urls import reverse
from playwright.sync_api import Page

from browser.walker import AXE
from browsing import browsing
from security.places import Places
from security.test_url_matrix import ADDRESSES, person
from security.url_matrix import OPEN_TO
from visitor import Visitor
from world import Town

WIDE = "document.documentElement.scrollWidth > window.innerWidth"
# 1280 pixels at 400 % are 320 (WCAG 1.4.10).
ZOOMED = {"width": 320, "height": 640}
DESKTOP = {"width": 1280, "height": 900}
# What colours, and words of another length, can make wrong; the rest is the same page's, seen by day.
OF_COLOUR_AND_ROOM = {
    "runOnly": ["color-contrast", "link-in-text-block", "target-size"],
    "resultTypes": ["violations"],
}


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


def faults(page: Page, rules: dict[str, list[str]]) -> list[str]:
    """Returns what is wrong with the page on the screen, as it is and at 400 %."""
    found = Axe().run(page, options=rules)
    wrong = [found.generate_report()] if found.violations_count else []
    page.set_viewport_size(ZOOMED)
    if page.evaluate(WIDE):
        wrong.append("scrolls sideways at 400 %")
    page.set_viewport_size(DESKTOP)
    return wrong


def faults_everywhere(
    browser: Visitor, town: Town, places: Places, *, language: str, scheme: str
) -> list[str]:
    """Looks at every page in a language and a scheme; returns what is wrong, with the address."""
    rules = AXE if scheme == "light" else OF_COLOUR_AND_ROOM
    wrong: list[str] = []
    for persona, addresses in pages(town, places).items():
        somebody = person(town, persona)
        page = browser.open(somebody, language=language, viewport=DESKTOP, color_scheme=scheme)
        for address in addresses:
            page.goto(address)
            wrong += [f"{address} {fault}" for fault in faults(page, rules)]
        page.close()  # what stays open goes on asking and drawing beside the next
    return wrong
