"""Round tables in a browser: from founding one to the minutes on paper …"""

from datetime import timedelta

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

from browser.walker import AXE
from houvast.kernel import clock
from houvast.tables.values.tables import Sector
from schools.given import a_school_team
from tables.given import (
    a_meeting,
    a_member,
    agreed,
    documented,
    founded,
    held,
    joined,
    planned,
    points_of,
    shared,
    written,
)
from visitor import Visitor
from world import Service

PHONE = {"width": 360, "height": 740}
SIDEWAYS = "() => document.documentElement.scrollWidth > document.documentElement.clientWidth"


@pytest.fixture(scope="module")
def city() -> Service:
    return a_school_team()


@pytest.mark.parametrize("scripts", [True, False])
def test_go_from_founding_to_the_minutes(browser: Visitor, city: Service, *, scripts: bool) -> None:
    page = browser.open(city.dina, language="nl", java_script_enabled=scripts)
    today, later = clock.today(), clock.today() + timedelta(days=30)
    page.goto("/tables/")
    page.get_by_role("link", name="Een tafel oprichten").click()
    page.get_by_label("Intersectoraal preventieoverleg").check()
    page.get_by_label("Hoe heet de tafel?").fill("Preventieoverleg")
    page.get_by_label("Voor welke gemeenten?").fill("Mechelen, Willebroek")
    page.get_by_label("Waarvoor dient de tafel?").fill("Elkaar kennen voor het nodig is.")
    page.get_by_role("button", name="Bewaren").click()
    expect(page.get_by_role("heading", name="Preventieoverleg")).to_be_visible()
    page.get_by_role("link", name="Een lid toevoegen").click()
    page.get_by_label("Welke organisatie?").fill("Busmaatschappij")
    page.get_by_label("Welke sector?").select_option("transport")
    page.get_by_label("Wie spreekt namens de organisatie?").fill("Raf Coolen")
    page.get_by_label("In welke functie?").fill("lijncontrole")
    page.get_by_role("button", name="Bewaren").click()
    expect(page.get_by_text("Raf Coolen, lijncontrole")).to_be_visible()
    page.get_by_role("link", name="Een bijeenkomst plannen").click()
    page.locator("[name=starts_at]").fill(f"{today.isoformat()}T09:30")
    page.locator("[name=until]").fill("11:30")
    page.get_by_label("Waar?").fill("stadhuis")
    page.locator("[name=themes]").fill("Praten met Yassine Amrani")
    page.get_by_role("button", name="Bewaren").click()
    expect(page.get_by_role("link", name="Dit lijkt op een naam")).to_have_count(0)
    expect(page.locator("[data-error-summary]").get_by_text("Dit lijkt op een naam")).to_be_visible()
    page.locator("[name=themes]").fill("De avondlijn naar het station")
    page.get_by_role("button", name="Bewaren").click()
    expect(page.get_by_role("heading", name="Bijeenkomst")).to_be_visible()
    page.get_by_role("link", name="Uitnodiging").click()
    assert "1. Thema: De avondlijn" in page.locator("[data-copy-source]").input_value()
    page.get_by_role("link", name="Terug", exact=True).click()
    page.get_by_role("link", name="Wie was er?").click()
    page.get_by_label("Busmaatschappij").check()
    page.get_by_role("button", name="Bewaren").click()
    page.get_by_role("link", name="Wat er gezegd en afgesproken is: De avondlijn").click()
    page.get_by_label("Wat is er gezegd?").fill("Eerst praten, dan pas controleren.")
    page.get_by_label("Wat is er afgesproken?").fill("Een vorming voor elke ploeg")
    page.get_by_label("Welke organisatie neemt het op zich?").select_option(label="Busmaatschappij")
    page.get_by_label("Tegen welke dag?").fill(later.isoformat())
    page.get_by_role("button", name="Bewaren").click()
    expect(page.get_by_text("Een vorming voor elke ploeg")).to_be_visible()
    with page.expect_download() as paper:
        page.get_by_role("link", name="Verslag als pdf").click()
    assert paper.value.suggested_filename.endswith(".pdf")
    assert "Preventie" not in paper.value.suggested_filename


def test_are_accessible_and_never_sideways_on_a_telephone(browser: Visitor, city: Service) -> None:
    table = founded(city.dina)
    bus = joined(city.dina, table)
    joined(city.dina, table, a_member("Campus Vaart", Sector.SCHOOL))
    over, next_one = held(city.dina, table, bus), planned(city.dina, table, a_meeting(5))
    made, document = agreed(city.dina, table, bus), documented(city.dina, table)
    practice = shared(city.dina, table, bus)
    written(city.dina, table, bus)
    here, point = f"/tables/{table}/", points_of(city.dina, table, over)[0].id
    page = browser.open(city.dina, language="nl", viewport=PHONE)
    for address in (
        "/tables/",
        "/tables/new/",
        "/tables/counts/",
        here,
        f"{here}members/new/",
        f"{here}meetings/new/",
        f"{here}meetings/{next_one}/",
        f"{here}meetings/{next_one}/invitation/",
        f"{here}meetings/{over}/",
        f"{here}meetings/{over}/held/",
        f"{here}meetings/{over}/points/{point}/",
        f"{here}agreements/{made}/settle/",
        f"{here}documents/{document}/",
        f"{here}entries/{practice}/remove/",
    ):
        page.goto(address)
        found = Axe().run(page, options=AXE)
        assert not found.violations_count, (address, found.generate_report())
        assert not page.evaluate(SIDEWAYS), address


def test_are_worked_by_keyboard_alone_in_french(browser: Visitor, city: Service) -> None:
    page = browser.open(city.anna, language="fr", viewport=PHONE)
    page.goto("/tables/new/")
    page.locator("[name=kind]").first.focus()
    page.keyboard.press("Space")
    page.locator("[name=municipalities]").focus()
    page.keyboard.type("Namur")
    page.locator("[name=name]").focus()
    page.keyboard.type("Concertation")
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", name="Concertation", exact=True)).to_be_visible()
    expect(page.get_by_text("Personne encore.")).to_be_visible()
