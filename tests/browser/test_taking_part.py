"""An invited service on its way to a meeting: it accepts, prepares, gives an extract and recalls it …"""

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect

from browser.walker import AXE
from cell.taking_part import invited, region
from visitor import Visitor
from world import Town

PHONE = {"width": 360, "height": 740}
SIDEWAYS = "() => document.documentElement.scrollWidth > document.documentElement.clientWidth"


@pytest.fixture(scope="module")
def town() -> Town:
    return region()


def is_sound(page: Page) -> None:
    assert not page.evaluate(SIDEWAYS)
    found = Axe().run(page, options=AXE)
    assert not found.violations_count, found.generate_report()


def accepted(page: Page, handover: object) -> str:
    """Reads an invitation and comes; returns the address of what is kept."""
    page.goto(f"/cell/taking-part/invitations/{handover}/")
    expect(page.get_by_text("Town hall, room 2")).to_be_visible()
    page.get_by_role("link", name="Beantwoorden").click()
    page.get_by_role("radio", name="Ja", exact=True).check()
    page.get_by_role("radio", name="We komen", exact=True).check()
    page.get_by_role("button", name="Het antwoord versturen").click()
    expect(page.get_by_text("Uw dienst komt", exact=False).first).to_be_visible()
    return page.url


def test_goes_the_whole_way(browser: Visitor, town: Town) -> None:
    superior = browser.open(town.centre.siham, language="nl", viewport=PHONE)
    address = accepted(superior, invited(town))
    superior.get_by_role("link", name="Aanduiden wie gaat").click()
    superior.get_by_label("Wie gaat?").select_option(label="Paul")
    superior.get_by_role("button", name="Bewaren").click()
    expect(superior.get_by_role("link", name="Gaat toch niet: Paul")).to_be_visible()
    is_sound(superior)
    paul = browser.open(town.centre.paul, language="nl", viewport=PHONE)
    paul.goto(address)
    paul.get_by_role("link", name="De bijeenkomst voorbereiden").click()
    paul.get_by_label("Wat mag u delen?").fill("Younes traint op donderdag.")
    for group in ("Weet de persoon van de bijeenkomst?", "Hebt u het met de persoon voorbereid?"):
        paul.get_by_role("group", name=group).get_by_role("radio", name="Ja").check()
    paul.get_by_role("button", name="Bewaren").click()
    expect(paul.get_by_text("Younes traint op donderdag.")).to_be_visible()
    paul.get_by_role("link", name="Blad zonder namen").click()
    expect(paul.get_by_text("… traint op donderdag.")).to_be_visible()
    paul.goto(address)
    paul.get_by_role("link", name="Een uitspraak schrijven").click()
    paul.get_by_label("Wat deelt u?").fill("Hij traint op donderdag.")
    paul.get_by_label("Wie zegt dat?").fill("Zijn trainer")
    paul.get_by_role("radio", name="Zag het").check()
    paul.get_by_label("Welk soort gegeven is het?").select_option(value="social_context")
    paul.get_by_label("Waarvoor wordt het gedeeld?").fill("Om te houden wat goed gaat")
    is_sound(paul)
    paul.get_by_role("button", name="Bewaren").click()
    paul.get_by_role("link", name="Een uittreksel geven").click()
    paul.get_by_role("checkbox", name="Hij traint op donderdag.").check()
    paul.get_by_role("checkbox", name="Elsewhere").check()
    is_sound(paul)
    paul.get_by_role("button", name="Geven").click()
    expect(paul.get_by_role("heading", name="Een uittreksel dat u gaf")).to_be_visible()
    is_sound(paul)
    paul.get_by_role("link", name="Terugroepen").click()
    paul.get_by_role("button", name="Ja, terugroepen").click()
    expect(paul.get_by_text("Teruggeroepen, nog niet bevestigd")).to_be_visible()
    receiver = browser.open(town.elsewhere.solange, language="nl", viewport=PHONE)
    receiver.goto("/cell/extracts/")
    receiver.get_by_role("link", name="Bevestigen dat het vernietigd is").first.click()
    receiver.get_by_role("button", name="Ja, het is vernietigd").click()
    expect(receiver.get_by_role("heading", name="Aan ons gegeven")).to_be_visible()
    is_sound(receiver)
