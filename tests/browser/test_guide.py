"""The guide to services, as somebody uses it with a telephone in the other hand …"""

import pytest
from playwright.sync_api import Page, expect

from directory.given import opened
from visitor import Visitor
from world import Town, build_town

PHONE = {"width": 360, "height": 740}


@pytest.fixture(scope="module")
def town() -> Town:
    """A town of its own: its guide begins empty."""
    return build_town()


def save(page: Page) -> None:
    page.locator("main form.hv-form button[type=submit][data-variant=primary]").last.click()


@pytest.mark.parametrize("scripts", [True, False])
def test_takes_a_new_service_and_finds_it_again(browser: Visitor, town: Town, *, scripts: bool) -> None:
    page = browser.open(town.desk.dina, viewport=PHONE, java_script_enabled=scripts)
    name = "Babbelhoek" if scripts else "Kletshoek"
    page.goto("/guide/new/")
    page.get_by_label("Or the name of a new organisation").fill("Huis De Linde")
    page.get_by_label("Name of the service").fill(name)
    page.get_by_label("Telephone").fill("000 11 22")
    page.get_by_label("Somebody to talk to, mental health").check()
    page.get_by_role("button", name="Save the service").click()
    expect(page.get_by_role("heading", level=1)).to_have_text(name)
    expect(page.get_by_role("link", name="000 11 22")).to_have_attribute("href", "tel:0001122")
    page.get_by_role("link", name="Change where it is").click()
    page.get_by_label("Municipality").first.fill("Gant")
    page.get_by_label("Street and number").first.fill("Lindestraat 1")
    page.get_by_role("button", name="Save", exact=True).click()
    expect(page.locator("main")).to_contain_text("Lindestraat 1")
    page.goto("/guide/")
    page.get_by_label("What do you look for?").fill(name.replace("hoek", "heok"))
    page.get_by_label("Near which municipality?").fill("Aalst")
    page.get_by_role("button", name="Search").click()
    expect(page.locator("main")).to_contain_text("about 26 km away")
    page.get_by_role("link", name=name).click()
    expect(page.get_by_role("heading", level=1)).to_have_text(name)


def test_is_searched_by_keys_alone(browser: Visitor, town: Town) -> None:
    opened(town.desk, town.desk.dina)
    page = browser.open(town.centre.anna)
    page.goto("/guide/")
    page.get_by_label("What do you look for?").focus()
    page.keyboard.type("praatcaffe")
    page.keyboard.press("Enter")
    expect(page.locator("#found")).to_contain_text("service")
    expect(page.get_by_role("link", name="Praatcafé").first).to_be_visible()


def test_leaves_nothing_in_a_strangers_browser(browser: Visitor, town: Town) -> None:
    service, address = opened(town.desk, town.desk.dina)
    page = browser.open(language="fr", viewport=PHONE)
    page.context.clear_cookies()
    page.goto(f"/guide/open/{address}/nl/")
    page.get_by_label("Wat zoekt u?").fill("praatcafé")
    page.get_by_role("button", name="Zoeken").click()
    page.get_by_role("link", name="Praatcafé").first.click()
    expect(page.locator("html")).to_have_attribute("lang", "nl")
    expect(page).to_have_title("Wie helpt?")
    page.goto(f"/guide/open/{address}/nl/services/{service}/")
    page.get_by_role("link", name="Français").click()
    expect(page.locator("html")).to_have_attribute("lang", "fr")
    assert page.context.cookies() == []
    assert page.evaluate("localStorage.length + sessionStorage.length") == 0


def test_takes_hours_and_says_them(browser: Visitor, town: Town) -> None:
    service, _ = opened(town.desk, town.desk.dina)
    page = browser.open(town.desk.dina, viewport=PHONE)
    page.goto(f"/guide/services/{service}/hours/")
    for day in ("MO", "TU", "WE"):
        page.locator(f"[name=opens_{day}_1]").fill("09:00")
        page.locator(f"[name=closes_{day}_1]").fill("12:00")
    save(page)
    expect(page.locator("main")).to_contain_text("Monday to Wednesday: 9:00 to 12:00")
