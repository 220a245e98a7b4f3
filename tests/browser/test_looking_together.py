"""Looking together in the browser, as somebody who rates twenty-two items with a keyboard alone …"""

from uuid import UUID

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page

from assessment.given import LIFE, a_round, kept, stated
from browser.walker import AXE
from guidance.trajectories import trajectory_of, write_notes
from houvast.assessment.selectors.show_sheet import show_sheet
from houvast.assessment.values.parts import parts_of
from houvast.assessment.values.ratings import RatingContent, SideRating
from houvast.instruments.definition import Missing
from visitor import Visitor
from world import Town

pytestmark = pytest.mark.browser

WIDE = "document.documentElement.scrollWidth > window.innerWidth"
PHONE = {"width": 360, "height": 740}
FOCUSED = "document.activeElement.name || document.activeElement.tagName"
MOST_TABS = 8


@pytest.fixture
def dossier(town: Town) -> UUID:
    dossier = trajectory_of(town.centre.anna, town.centre.holder1)
    write_notes(town.centre.anna, dossier, 3)
    return dossier


def tab_to(page: Page, name: str, most: int = MOST_TABS) -> None:
    """Goes on with Tab until a field has the focus; fails when it is too far away to be kind."""
    for _ in range(most):
        page.keyboard.press("Tab")
        if page.evaluate(FOCUSED) == name:
            return
    raise AssertionError(f"{name} is more than {most} tabs away")


def rate_page(page: Page, sides: int) -> None:
    """Rates every side of a page: the arrow chooses, Tab goes on."""
    for place in range(sides):
        tab_to(page, f"level_{place}")
        page.keyboard.press("Space")
        if place % 2:
            page.keyboard.press("ArrowDown")


def test_rates_twenty_two_items_by_keyboard_alone(browser: Visitor, town: Town, dossier: UUID) -> None:
    number = a_round(town, dossier)
    stated(town.centre.bert, number)
    page = browser.open(town.centre.bert)
    page.goto(f"/assessment/rounds/{number}/sheet/1/#sheet")
    for part in parts_of(LIFE)[:-1]:
        rate_page(page, sum(len(item.sides) for item in part.items))
        page.keyboard.press("Enter")
        page.wait_for_url(f"**/sheet/{part.number + 1}/#sheet")
    with town.centre.bert.acts() as bert:
        sheet = show_sheet(bert, number).content
    assert len(sheet.sides) == sum(len(item.sides) for item in LIFE.items)
    assert {side.level for side in sheet.sides} == {"0", "1"}


def test_chooses_by_keyboard_what_supports_a_level(browser: Visitor, town: Town, dossier: UUID) -> None:
    number = a_round(town, dossier)
    stated(town.centre.bert, number)
    page = browser.open(town.centre.bert)
    page.goto(f"/assessment/rounds/{number}/sheet/1/#sheet")
    tab_to(page, "level_0")
    page.keyboard.press("Space")
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    tab_to(page, "because_0", 2)
    page.keyboard.type("A bed, and a door that closes.")
    tab_to(page, "evidence_0")
    page.keyboard.press("Space")
    page.keyboard.press("Enter")
    page.wait_for_url("**/sheet/2/#sheet")
    with town.centre.bert.acts() as bert:
        (side,) = show_sheet(bert, number).content.sides
    assert side.because == "A bed, and a door that closes."
    assert len(side.evidence) == 1


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_breaks_no_rule_and_fits_a_telephone(
    browser: Visitor, town: Town, dossier: UUID, scheme: str
) -> None:
    asked, rating = a_round(town, dossier), a_round(town, dossier)
    stated(town.centre.bert, rating)
    item = LIFE.items[0]
    with town.centre.bert.acts() as bert:
        missing = SideRating(
            item.id, item.sides[0].polarity, missing=Missing.NO_INFO, because="Nobody asked."
        )
        kept(bert, rating, RatingContent((missing,)))
    there, here = f"/assessment/rounds/{asked}/", f"/assessment/rounds/{rating}/"
    rounds = f"/assessment/dossiers/{dossier}/rounds/"
    pages = (rounds, f"{there}", f"{there}impression/", here, f"{here}sheet/1/", f"{here}sheet/5/")
    page = browser.open(town.centre.bert, language="fr", viewport=PHONE, color_scheme=scheme)
    for address in (*pages, f"{here}lock/", f"{rounds}new/", "/work/"):
        page.goto(address)
        report = Axe().run(page, options=AXE)
        assert not report.violations_count, f"{address}\n{report.generate_report()}"
        assert not page.evaluate(WIDE), address
