"""The call card, while the phone is still at the ear …"""

import pytest
from playwright.sync_api import Page, expect

from visitor import Visitor
from world import Town

A_MINUTE = 60
SECONDS_A_LETTER = 0.25
"""Forty-eight words a minute with a telephone at the ear."""
SECONDS_A_KEY = 1.0
"""A key that decides something: listen, look, press."""
MOST_KEYS = 25
WORRY = "Mijn zoon zegt thuis niets meer en zit nachten op een forum. Gisteren riep hij: alles moet branden."


class Keys:
    """Somebody's keyboard, which counts."""

    def __init__(self, page: Page) -> None:
        self.page, self.letters, self.presses = page, 0, 0

    def press(self, *keys: str) -> None:
        """Presses keys one after the other."""
        for key in keys:
            self.page.keyboard.press(key)
        self.presses += len(keys)

    def reach(self, label: str) -> None:
        """Goes on with Tab until the focus is on a link with this label."""
        focused = "document.activeElement.textContent.trim()"
        while self.page.evaluate(focused) != label:
            self.press("Tab")

    def write(self, words: str) -> None:
        """Types words."""
        self.page.keyboard.type(words)
        self.letters += len(words)

    @property
    def seconds(self) -> float:
        """How long a person needs for it."""
        return self.letters * SECONDS_A_LETTER + self.presses * SECONDS_A_KEY


@pytest.mark.parametrize("scripts", [True, False], ids=["with scripts", "without"])
def test_is_filled_in_by_keys_alone_from_ring_to_saved_in_under_a_minute(
    browser: Visitor, town: Town, *, scripts: bool
) -> None:
    """F20, F27: no mouse, no name, the first minute. The rest waits until after the call."""
    page = browser.open(town.desk.dina, language="nl", java_script_enabled=scripts)
    page.goto("/desk/")
    keys = Keys(page)
    keys.reach("Nieuwe vraag")  # it rings
    keys.press("Enter")
    page.wait_for_url("**/desk/new/")
    expect(page.locator("main input:focus")).to_have_count(1)  # the card is ready when it waits for a key
    keys.press("1") if scripts else keys.press("Space")  # a mother
    keys.press("Tab")
    keys.write(WORRY)
    keys.press("Tab", "ArrowRight", "Tab")  # danger: not sure
    keys.write("0470 00 00 00, na vijven")
    keys.press("Tab", "Enter")
    expect(page.locator("h1")).to_contain_text("Vraag")
    print(  # noqa: T201 - the measured time is what this test is for
        f"\nring to saved: {keys.presses} keys and {keys.letters} letters,"
        f" about {keys.seconds:.0f} of {A_MINUTE} seconds"
    )
    assert keys.presses <= MOST_KEYS
    assert keys.seconds < A_MINUTE
    shown = page.locator("main").inner_text()
    for words in ("alles moet branden", "Familie", "Niet zeker", "na vijven", "Telefoon"):
        assert words in shown


def test_shows_the_questions_of_the_entrance_that_was_chosen(browser: Visitor, town: Town) -> None:
    page = browser.open(town.desk.dina, language="nl")
    page.goto("/desk/new/")
    page.locator("summary", has_text="De rest, na het gesprek").click()
    home = page.get_by_label("Hoe is het nu thuis")
    school = page.get_by_label("Waar speelt het")
    expect(home).to_be_hidden()
    page.locator("label", has_text="Familie").click()
    expect(home).to_be_visible()
    home.fill("Stil.")
    page.locator("label", has_text="School").first.click()
    expect(school).to_be_visible()
    expect(home).to_be_visible()  # what was answered does not disappear


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
