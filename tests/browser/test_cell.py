"""A coordinator sets a cell up, from nothing to rules that everybody took note of …"""

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect

from browser.walker import AXE
from cell.given import a_cell, a_meeting
from cell.sitting import added, all_seated, exercised, recipient_named, written
from visitor import Visitor
from world import Town

PHONE = {"width": 360, "height": 740}
SIDEWAYS = "() => document.documentElement.scrollWidth > document.documentElement.clientWidth"


def save(page: Page) -> None:
    page.get_by_role("button", name="Bewaren").click()


@pytest.mark.parametrize("scripts", [True, False])
def test_goes_the_whole_way_in_dutch(browser: Visitor, town: Town, *, scripts: bool) -> None:
    city = town.city
    page = browser.open(city.cas, language="nl", java_script_enabled=scripts)
    page.goto("/cell/")
    page.get_by_role("link", name="Een cel oprichten").click()
    name = f"LIVC R Gent {'met' if scripts else 'zonder'} script"
    page.get_by_label("Hoe heet de cel?").fill(name)
    page.get_by_label("Voor welke gemeenten?").fill("Gent")
    page.locator("[name=regime]").select_option("flanders")
    page.locator("[name=coordinator]").select_option(str(city.seats["coordinator"]))
    page.locator("[name=mayor]").select_option(str(city.seats["mayor"]))
    save(page)
    expect(page.get_by_role("heading", name=name)).to_be_visible()
    expect(page.get_by_text("Burgemeester, Gent: Niemand zetelt er vandaag.")).to_be_visible()
    page.get_by_role("link", name="Iemand een zetel geven").click()
    page.locator("[name=kind][value=mayor]").check()
    page.locator("[name=municipality]").select_option("Gent")
    page.locator("[name=account]").select_option(str(city.mira.user_id))
    save(page)
    expect(page.get_by_text("Burgemeester, Gent: Niemand zetelt er vandaag.")).to_have_count(0)
    page.get_by_role("link", name="De lokale beslissing opschrijven").first.click()
    page.locator("[name=amount]").fill("14")
    page.locator("[name=unit][value=day]").check()
    page.locator("[name=source]").fill("Gemeenteraad, besluit 12")
    save(page)
    expect(page.get_by_text("14 dagen")).to_be_visible()
    page.get_by_role("link", name="Huishoudelijk reglement").click()
    expect(page.get_by_text("Niemand moet hier spreken.")).to_be_visible()
    save(page)
    expect(page.get_by_text("Nog niemand.")).to_be_visible()
    mayor = browser.open(city.mira, language="nl", java_script_enabled=scripts)
    mayor.goto(page.url)
    mayor.get_by_role("link", name="Kennisnemen").first.click()
    mayor.get_by_role("button", name="Kennisnemen").click()
    expect(mayor.get_by_text("Nog niemand.")).to_have_count(0)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_is_accessible_on_a_telephone(browser: Visitor, town: Town, scheme: str) -> None:
    cell = a_cell(town, "flanders")
    mayor, police, _ = all_seated(town, cell)
    organisation, document = added(town, cell), written(town, cell)
    exercise, recipient = exercised(town, cell, mayor, police), recipient_named(town, cell)
    a_meeting(town, cell)
    page = browser.open(town.city.cas, language="nl", viewport=PHONE, color_scheme=scheme)
    here = f"/cell/cells/{cell}/"
    for address in (
        "/cell/",
        "/cell/cells/new/",
        here,
        f"{here}change/",
        f"{here}period/",
        f"{here}exception/",
        f"{here}recipients/{recipient}/remove/",
        f"{here}seats/new/",
        f"{here}organisations/new/?q=x",
        f"/cell/organisations/{organisation}/",
        f"{here}documents/new/",
        f"/cell/documents/{document}/",
        f"/cell/documents/{document}/acknowledge/",
        f"{here}role-exercises/new/",
        f"/cell/role-exercises/{exercise}/",
        f"/cell/role-exercises/{exercise}/roles/{police}/",
    ):
        page.goto(address)
        found = Axe().run(page, options=AXE)
        assert not found.violations_count, (address, found.generate_report())
        assert not page.evaluate(SIDEWAYS), address
