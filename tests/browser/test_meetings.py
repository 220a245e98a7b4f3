"""A coordinator who plans a meeting and invites for one case, in Dutch …"""

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect

from browser.walker import AXE
from cell.given import a_cell, listed, on_agenda
from cell.given_meetings import an_organisation, planned
from cell.pages import a_moment
from visitor import Visitor
from world import Town, build_town

PHONE = {"width": 360, "height": 740}
SIDEWAYS = "() => document.documentElement.scrollWidth > document.documentElement.clientWidth"


@pytest.fixture(scope="module")
def place() -> Town:
    return build_town()


def plan(page: Page, cell: object) -> None:
    page.goto(f"/cell/cells/{cell}/meetings/")
    page.get_by_role("link", name="Een bijeenkomst plannen").click()
    for name, value in a_moment().items():
        page.locator(f"[name={name}]").fill(value)
    page.get_by_role("button", name="Bewaren").click()
    expect(page.get_by_text("De agenda is leeg")).to_be_visible()


@pytest.mark.parametrize("scripts", [True, False])
def test_goes_the_whole_way(browser: Visitor, place: Town, *, scripts: bool) -> None:
    cell = a_cell(place, "french_community")
    listed(place, cell)
    an_organisation(place, cell, "CLB Noord")
    page = browser.open(place.city.cas, language="nl", java_script_enabled=scripts)
    plan(page, cell)
    page.get_by_role("link", name="Een casus op de agenda zetten").click()
    page.locator("[name=case]").select_option(index=1)
    page.locator("[name=objective]").fill("Afspreken wie contact houdt.")
    page.get_by_role("button", name="Bewaren").click()
    page.get_by_role("link", name="Uitnodigen voor deze casus").click()
    page.get_by_label("CLB Noord").check()
    page.get_by_label("Per brief").check()
    page.get_by_role("button", name="Uitnodigen").click()
    expect(page.get_by_text("Nog geen antwoord")).to_be_visible()
    page.get_by_role("link", name="Een antwoord noteren: CLB Noord").click()
    page.get_by_label("Komt niet").check()
    page.get_by_role("button", name="Bewaren").click()
    expect(page.get_by_text("Komt niet", exact=True)).to_be_visible()


def test_is_ordered_by_keyboard(browser: Visitor, place: Town) -> None:
    given = planned(place)
    page = browser.open(place.city.cas, language="nl")
    second = on_agenda(place, given.meeting, listed(place, given.cell))
    page.goto(f"/cell/meetings/{given.meeting}/")
    button = page.locator(f"#item-{second}").get_by_role("button", name="Vroeger")
    button.focus()
    page.keyboard.press("Enter")
    expect(page.locator("tbody tr").first).to_have_id(f"item-{second}")


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_is_accessible_and_nothing_goes_sideways(browser: Visitor, place: Town, scheme: str) -> None:
    given = planned(place)
    given.invited(an_organisation(place, given.cell))
    page = browser.open(place.city.cas, language="nl", color_scheme=scheme, viewport=PHONE)
    for address in (f"/cell/meetings/{given.meeting}/", f"/cell/items/{given.item}/"):
        page.goto(address)
        found = Axe().run(page, options=AXE)
        assert not found.violations_count, found.generate_report()
        assert not page.evaluate(SIDEWAYS), address
