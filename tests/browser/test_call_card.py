"""The call card, while the phone is still at the ear …"""

import time

from playwright.sync_api import Page, expect

from visitor import Visitor
from world import Town

A_MINUTE = 60


def press(page: Page, *keys: str) -> None:
    """Presses keys one after the other."""
    for key in keys:
        page.keyboard.press(key)


def test_is_filled_in_by_keys_alone_in_under_a_minute(browser: Visitor, town: Town) -> None:
    """F20, F27: no mouse, no name, the first minute."""
    page = browser.open(town.desk.dina, language="nl")
    page.goto("/desk/new/")
    began = time.monotonic()
    press(
        page, "Space", "ArrowRight", "ArrowRight"
    )  # the first choice has the focus: family, young person, school
    press(page, "Tab")
    page.keyboard.type("Een leerling komt sinds maart niet meer naar de les.", delay=20)
    press(page, "Tab", "ArrowRight", "Tab")  # danger: not sure
    page.keyboard.type("De leraar sprak hem twee keer.", delay=20)
    press(page, "Tab", "Tab", "Tab", "Enter")  # how it came in, the way back, save
    expect(page.locator("h1")).to_contain_text("Vraag")
    assert time.monotonic() - began < A_MINUTE
    shown = page.locator("main").inner_text()
    for words in ("niet meer naar de les", "twee keer", "School", "Niet zeker", "Telefoon"):
        assert words in shown


def test_brings_back_what_was_typed_when_the_call_ended_badly(browser: Visitor, town: Town) -> None:
    page = browser.open(town.desk.emil, language="nl")
    page.goto("/desk/new/")
    with page.expect_response(lambda answer: "/drafts/" in answer.url and answer.status == 204):
        page.get_by_label("Waarover is men bezorgd?").fill("Ze belde huilend, toen viel de lijn weg.")
    again = browser.open(town.desk.emil, language="nl")
    again.goto("/desk/new/")
    expect(again.get_by_label("Waarover is men bezorgd?")).to_have_value(
        "Ze belde huilend, toen viel de lijn weg."
    )
