"""An evening on the street, with one thumb …"""

import pytest
from playwright.sync_api import Page, expect

from outreach.given import a_street_team, a_talk, logged, remembered, said
from visitor import Visitor
from world import Service

PHONE = {"width": 360, "height": 740}
THUMB = 44
SMALL = """least => [...document.querySelectorAll('.hv-taps .ds-field, main button')]
    .filter(one => one.checkVisibility())
    .map(one => one.getBoundingClientRect())
    .filter(box => box.width < least || box.height < least).length"""


@pytest.fixture(scope="module")
def street() -> Service:
    return a_street_team()


def on_a_phone(browser: Visitor, street: Service, **options: object) -> Page:
    return browser.open(street.anna, language="nl", viewport=PHONE, has_touch=True, **options)


def test_is_logged_in_three_taps_and_undone_in_one(browser: Visitor, street: Service) -> None:
    logged(street.anna, said("Stationsplein", 3))
    page = on_a_phone(browser, street)
    page.goto("/outreach/rounds/new/")
    page.get_by_text("Stationsplein").tap()
    page.get_by_text("8", exact=True).tap()
    page.get_by_role("button", name="Bewaren").first.tap()
    expect(page.get_by_text("Stationsplein · 8 jongeren").first).to_be_visible()
    page.get_by_role("button", name="Ongedaan maken").tap()
    expect(page.get_by_text("Stationsplein · 8 jongeren")).to_have_count(0)


def test_has_nothing_smaller_than_a_thumb(browser: Visitor, street: Service) -> None:
    logged(street.anna, said("Stationsplein", 3))
    page = on_a_phone(browser, street)
    page.goto("/outreach/rounds/new/")
    page.get_by_text("Meer, als u wilt").tap()
    assert page.evaluate(SMALL, THUMB) == 0


def test_keeps_what_was_tapped_when_the_phone_rings(browser: Visitor, street: Service) -> None:
    page = on_a_phone(browser, street)
    page.goto("/outreach/rounds/new/")
    page.locator("[name=place]").fill("Kaai")
    page.get_by_text("4", exact=True).tap()
    with page.expect_response(lambda answer: "/drafts/" in answer.url):
        page.get_by_text("Meer, als u wilt").tap()
    page.goto("/work/")
    page.goto("/outreach/rounds/new/")
    expect(page.locator("[name=place]")).to_have_value("Kaai")
    expect(page.locator("[name=count][value='4']")).to_be_checked()


def test_is_chosen_by_keyboard_as_well(browser: Visitor, street: Service) -> None:
    page = browser.open(street.bert, language="fr", viewport=PHONE)
    page.goto("/outreach/rounds/new/")
    page.locator("[name=place]").fill("Quai")
    page.locator("[name=count]").first.focus()
    page.keyboard.press("ArrowRight")
    page.keyboard.press("ArrowRight")
    page.keyboard.press("Enter")
    expect(page.get_by_text("Quai · 3 jeunes").first).to_be_visible()


@pytest.mark.parametrize("scripts", [True, False])
def test_leads_to_guidance_only_with_what_was_ticked(
    browser: Visitor, street: Service, *, scripts: bool
) -> None:
    note = remembered(street.anna, "Lina", a_talk("Ze tekent, 's nachts."))
    page = on_a_phone(browser, street, java_script_enabled=scripts)
    page.goto(f"/outreach/remembered/{note}/begin/")
    page.locator("[name=agreed_by]").fill("Lina")
    page.locator("[name=agreed_to]").fill("Drie gesprekken over school.")
    page.locator("[name=agreed_how]").fill("Hardop, op de bank.")
    page.locator("[name=take][value^=words]").check()
    page.locator("[name=stand_in]").select_option(str(street.coach.user_id))
    page.locator("[name=keeps][value=remove]").check()
    page.get_by_role("button", name="Het traject beginnen").tap()
    expect(page.get_by_text("Ze tekent, 's nachts.")).to_be_visible()
    expect(page.get_by_text("Lina zei ja. Waarop: Drie gesprekken over school.")).to_be_visible()
    expect(page.get_by_text("toekomst")).to_have_count(0)
    page.goto(f"/outreach/remembered/{note}/")
    expect(page.get_by_text("Ze tekent")).to_have_count(0)
