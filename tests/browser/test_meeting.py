"""A meeting of the case consultation, from its beginning to its end: on a laptop, a wall and a telephone …"""

from datetime import timedelta

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect

from browser.walker import AXE
from cell.given_room import Held, held, statements_of
from houvast.kernel import clock
from visitor import Visitor

WALL = {"width": 1920, "height": 1080}
PHONE = {"width": 360, "height": 740}
SIDEWAYS = "() => document.documentElement.scrollWidth > document.documentElement.clientWidth"
WORDS = "Hij traint op donderdag."


def press(page: Page, name: str) -> None:
    page.get_by_role("button", name=name).first.click()


def begin(page: Page, room: Held) -> None:
    """Begins the meeting and its first case, and notes who is here."""
    page.goto(f"/cell/meetings/{room.meeting}/")
    page.get_by_role("link", name="De bijeenkomst beginnen").click()
    press(page, "Beginnen")
    page.get_by_role("link", name="Als volgende bespreken").click()
    press(page, "Met deze casus beginnen")
    press(page, "Is er Centre elsewhere")
    expect(page.get_by_role("listitem").filter(has_text="Centre elsewhere sinds")).to_be_visible()


@pytest.mark.browser
@pytest.mark.parametrize("scripts", [True, False])
@pytest.mark.parametrize("size", [WALL, PHONE], ids=["wall", "phone"])
def test_is_held_whole(browser: Visitor, size: dict[str, int], *, scripts: bool) -> None:
    """F6, F22: opening, coming and going, one statement at a time, an action, the next review, the end."""
    room = held(begun=False)
    room.extract(WORDS)
    page = browser.open(room.town.city.cas, language="nl", viewport=size, java_script_enabled=scripts)
    begin(page, room)
    page.get_by_role("link", name="Het kader zeggen Centre elsewhere").click()
    expect(page.get_by_label("In welk wettelijk kader spreken zij?")).to_contain_text("geen spreekplicht")
    press(page, "Bewaren")
    press(page, "Tonen: gaat goed")
    wall = browser.open(room.town.city.cas, language="nl", viewport=size, java_script_enabled=scripts)
    wall.goto(f"/cell/meetings/{room.meeting}/room/")
    expect(wall.get_by_role("heading", level=2)).to_be_visible()
    expect(wall.get_by_text(WORDS)).to_be_visible()
    if scripts:
        assert not page.evaluate(SIDEWAYS)
        assert not wall.evaluate(SIDEWAYS)
    press(page, "Is er Police")
    _look_again(wall, scripts=scripts)
    expect(wall.get_by_text(WORDS)).to_have_count(0)
    page.get_by_role("link", name="Een actiepunt afspreken").click()
    page.get_by_label("Wie doet het?").select_option(label="Centre elsewhere")
    page.get_by_label("Wat is afgesproken?").fill("Zij bellen hem.")
    page.get_by_label("Tegen welke dag?").fill(clock.today().isoformat())
    press(page, "Bewaren")
    page.get_by_role("link", name="Deze casus afronden").click()
    soon = (clock.today() + timedelta(days=60)).isoformat()
    page.locator('[name="review_on"]').fill(soon)
    press(page, "Bewaren")
    page.get_by_role("link", name="De bijeenkomst sluiten").click()
    press(page, "Ja, sluiten")
    expect(page.get_by_text("De bijeenkomst is voorbij")).to_be_visible()
    _look_again(wall, scripts=scripts)
    expect(wall.get_by_role("heading", name="De bijeenkomst is voorbij")).to_be_visible()
    assert "Younes" not in wall.content()
    assert statements_of(room.town.elsewhere.solange, room.tag) == (WORDS,)
    assert statements_of(room.town.city.pol, room.tag) == ()


@pytest.mark.browser
def test_is_read_by_everybody(browser: Visitor) -> None:
    room = held()
    extract = room.extract(WORDS)
    room.came(room.elsewhere)
    room.shows(extract)
    for scheme in ("light", "dark"):
        page = browser.open(room.town.city.cas, language="nl", viewport=WALL, color_scheme=scheme)
        for address in ("running/", "room/"):
            page.goto(f"/cell/meetings/{room.meeting}/{address}")
            found = Axe().run(page, options=AXE)
            assert found.violations_count == 0, found.generate_report()


def _look_again(wall: Page, *, scripts: bool) -> None:
    """Waits for the screen to look by itself, or reloads it where no script runs."""
    if not scripts:
        wall.get_by_role("link", name="Tonen wat er nieuw is").click()
        return
    with wall.expect_response(lambda answer: answer.url.endswith("/room/")):
        pass
