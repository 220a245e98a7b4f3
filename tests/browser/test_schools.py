"""A head teacher with a ringing phone: from the code to the words that were sent …"""

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect

from browser.walker import AXE
from houvast.kernel.ids import new_id
from houvast.schools.selectors.show_school_page import show_school_page
from schools.given import a_school_team, agreed, answered, offered, opened, visited, written
from visitor import Visitor
from world import Service

PHONE = {"width": 360, "height": 740}
SIDEWAYS = "() => document.documentElement.scrollWidth > document.documentElement.clientWidth"


@pytest.fixture(scope="module")
def city() -> Service:
    return a_school_team()


def at_school(browser: Visitor, **options: object) -> Page:
    return browser.open(language="nl", viewport=PHONE, **options)


@pytest.mark.parametrize("scripts", [True, False])
def test_goes_the_whole_way_on_a_telephone(browser: Visitor, city: Service, *, scripts: bool) -> None:
    support, number = opened(city.dina), new_id()
    visited(city.dina, support, "Een gesprek met het zorgteam.")
    agreed(city.dina, support, what="Een brief aan de ouders")
    offer = offered(city.dina, support, page=number)
    page = at_school(browser, java_script_enabled=scripts)
    page.goto(f"/school-page/{offer.token}/")
    page.get_by_label("Code van zes cijfers").fill(offer.code)
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", name="Uw vraag")).to_be_visible()
    expect(page.get_by_text("Een brief aan de ouders")).to_be_visible()
    expect(page.get_by_text("Een gesprek met het zorgteam.")).to_be_visible()
    page.get_by_label("Gedeeltelijk").check()
    page.get_by_label("Wat hielp?").fill("Dat u twee keer kwam.")
    assert not scripts or not page.evaluate(SIDEWAYS)
    page.get_by_role("button", name="Versturen").click()
    expect(page.get_by_role("heading", name="Dank u")).to_be_visible()
    page.go_back()
    assert "twee keer" not in page.content()
    with city.dina.acts() as dina:
        answers = dict(show_school_page(dina, support, number).answers)
    assert answers["school.helped"] == "Dat u twee keer kwam."
    assert answers["school.reached"] == "partly"


def test_keeps_half_a_sentence_when_the_phone_rings(browser: Visitor, city: Service) -> None:
    offer = offered(city.dina, opened(city.dina))
    page = at_school(browser)
    page.goto(f"/school-page/{offer.token}/")
    page.get_by_label("Code van zes cijfers").fill(offer.code)
    page.get_by_role("button", name="De pagina openen").click()
    words = page.get_by_label("Wilt u iets toevoegen, vragen of verbeteren?")
    with page.expect_response(lambda answer: "/school-page/keep/" in answer.url) as kept:
        words.fill("Kunt u ook")
    assert kept.value.status == 204
    page.goto("/school-page/")
    expect(page.get_by_label("Wilt u iets toevoegen, vragen of verbeteren?")).to_have_value("Kunt u ook")


def test_is_worked_by_keyboard_alone_at_the_desk(browser: Visitor, city: Service) -> None:
    page = browser.open(city.dina, language="fr", viewport=PHONE)
    page.goto("/schools/new/")
    for name, words in (
        ("organisation", "Athénée"),
        ("question", "Une équipe divisée."),
        ("asker", "Luc Demoulin"),
        ("function", "directeur"),
    ):
        page.locator(f"[name={name}]").focus()
        page.keyboard.type(words)
    for name in ("organisation_kind", "kind"):
        page.locator(f"[name={name}]").first.focus()
        page.keyboard.press("Space")
    page.locator("[name=function]").focus()
    page.keyboard.press("Enter")
    expect(page.get_by_text("deux jours ouvrables")).to_be_visible()
    assert not page.evaluate(SIDEWAYS)


def test_shows_nothing_sideways_in_the_list_and_the_protocol(browser: Visitor, city: Service) -> None:
    protocol = written(city.dina)
    opened(city.dina)
    page = browser.open(city.dina, language="nl", viewport=PHONE)
    for address in ("/schools/", "/schools/?show=protocol", f"/schools/protocols/{protocol}/"):
        page.goto(address)
        assert not page.evaluate(SIDEWAYS), address


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_is_accessible_at_school(browser: Visitor, city: Service, scheme: str) -> None:
    support = opened(city.dina)
    visited(city.dina, support)
    offer = offered(city.dina, support)
    page = at_school(browser, color_scheme=scheme)
    page.goto(f"/school-page/{offer.token}/")
    page.locator("[name=code]").fill(offer.code)
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", name="Uw vraag")).to_be_visible()
    found = Axe().run(page, options=AXE)
    assert not found.violations_count, found.generate_report()
    page.set_viewport_size({"width": 320, "height": 640})
    assert not page.evaluate(SIDEWAYS)


def test_is_accessible_at_the_desk(browser: Visitor, city: Service) -> None:
    protocol, support, came = written(city.dina), opened(city.dina), new_id()
    step = agreed(city.dina, support)
    answered(offered(city.dina, support, page=came))
    here = f"/schools/{support}/"
    page = browser.open(city.dina, language="nl", viewport=PHONE)
    for address in (
        "/schools/",
        "/schools/new/",
        f"/schools/protocols/{protocol}/",
        here,
        f"{here}summary/",
        f"{here}look-back/",
        f"{here}pages/new/",
        f"{here}pages/{came}/",
        f"{here}steps/{step}/settle/",
    ):
        page.goto(address)
        found = Axe().run(page, options=AXE)
        assert not found.violations_count, (address, found.generate_report())
        assert not page.evaluate(SIDEWAYS), address
