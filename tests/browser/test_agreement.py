"""A team that looks back over its rounds …"""

import re

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

from assessment.given import a_judgement, a_sheet
from assessment.nameless import OVER, a_case, a_locked
from assessment.test_list_gaps import PLACE, a_critical, judged, without
from browser.walker import AXE
from desk.duties import build_old_town
from houvast.instruments.definition import Missing
from visitor import Visitor
from world import Town

PHONE = {"width": 320, "height": 740}
SIDEWAYS = "() => document.documentElement.scrollWidth > document.documentElement.clientWidth"


@pytest.fixture(scope="module")
def town() -> Town:
    """Twelve real cases of a quarter that is over, and two dossiers of Anna's with something open."""
    town = build_old_town()
    for number in range(12):
        sheets = (a_locked([str(number % 3), Missing.NO_INFO, "2"]), a_locked(["1", "2", "2"]))
        a_case(town.centre.anna, town.centre, OVER, *sheets)
    judged(town, without(a_sheet(), PLACE, Missing.NO_INFO), a_sheet(), a_judgement())
    judged(town, a_sheet(), a_sheet(), a_critical(None, "Hij vroeg om te wachten."))
    return town


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_reads_where_it_lay_apart_and_takes_the_report_along(
    browser: Visitor, town: Town, scheme: str
) -> None:
    page = browser.open(town.centre.coach, language="nl", color_scheme=scheme)
    page.goto("/assessment/agreement/")
    expect(page.get_by_role("heading", name="Eerst over spreken")).to_be_visible()
    page.get_by_text("Elke vraag, in casussen").press("Enter")
    expect(page.get_by_role("columnheader", name="Twee of meer uit elkaar")).to_be_visible()
    expect(page.get_by_role("row", name="Alfa van Krippendorff")).to_contain_text("van 2000")
    found = Axe().run(page, options=AXE)
    assert found.violations_count == 0, found.generate_report()
    with page.expect_download() as report:
        page.get_by_role("link", name="Als verslag (PDF)").click()
    assert report.value.suggested_filename.endswith(".pdf")


def test_finds_on_a_telephone_what_is_still_open(browser: Visitor, town: Town) -> None:
    page = browser.open(town.centre.anna, language="nl", viewport=PHONE)
    page.goto("/assessment/agreement/")
    assert not page.evaluate(SIDEWAYS)
    page.get_by_role("link", name="Wat nog open staat in mijn dossiers").click()
    expect(page.get_by_text("Hij vroeg om te wachten.")).to_be_visible()
    assert not page.evaluate(SIDEWAYS)
    found = Axe().run(page, options=AXE)
    assert found.violations_count == 0, found.generate_report()
    page.locator("ol a").first.click()
    expect(page).to_have_url(re.compile("/guidance/"))
