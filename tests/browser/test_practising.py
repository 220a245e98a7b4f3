"""Two colleagues rate a written case apart, and then see where to begin talking …"""

from datetime import timedelta
from uuid import UUID

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect

from assessment.exercising import begun, practised
from assessment.given import LIFE, a_sheet, kept, with_level
from browser.walker import AXE
from houvast.instruments.definition import Polarity
from houvast.kernel import clock
from visitor import Visitor
from world import Person, Town, build_town

PHONE = {"width": 360, "height": 740}
SIDEWAYS = "() => document.documentElement.scrollWidth > document.documentElement.clientWidth"


@pytest.fixture(scope="module")
def town() -> Town:
    """A town of its own: the draw and the cases would stand beside those of others."""
    return build_town()


def gives(page: Page, points: str) -> None:
    """Gives the figure that is asked now."""
    page.get_by_role("link", name="Give a figure").click()
    page.get_by_label(points, exact=True).check()
    page.get_by_role("button", name="Save the figure").click()


def impression(page: Page, words: str) -> None:
    page.locator("[name=words]").fill(words)
    page.locator("[name=sureness]").first.check()


def rates(page: Page, rater: Person, case: UUID, points: str, level: str) -> None:
    """The whole way by the pages; the 44 sides are filled in as their own pages would."""
    page.goto(f"/assessment/cases/case/{case}/")
    if page.get_by_role("link", name="Give a figure").count():
        gives(page, "5")
    page.get_by_role("link", name="Write your first impression").click()
    impression(page, "Angry, and alone.")
    page.get_by_role("button", name="Keep it, and on to the items").click()
    page.wait_for_url("**/sheet/1/")
    sheet = with_level(a_sheet(level), LIFE.items[0].id, Polarity.STRENGTH, "1")
    with rater.acts() as actor:
        kept(actor, case, sheet)
    page.goto(f"/assessment/cases/case/{case}/")
    gives(page, points)
    page.get_by_role("link", name="Lock the sheet").click()
    impression(page, "Less alone than it seemed.")
    page.get_by_role("button", name="Lock it").click()
    page.wait_for_url(f"**/rounds/{case}/")
    page.get_by_role("link", name="Read the case").click()


@pytest.mark.parametrize("scripts", [True, False])
def test_from_the_choice_of_cases_to_the_talk(browser: Visitor, town: Town, *, scripts: bool) -> None:
    anna, bert = town.centre.anna, town.centre.bert
    page = browser.open(anna, java_script_enabled=scripts)
    page.goto("/assessment/cases/new/")
    for box in page.locator("[name=cases]").all()[:3]:
        box.check()
    page.locator(f"[name=raters][value='{bert.user_id}']").check()
    page.locator("[name=due_on]").fill((clock.today() + timedelta(days=9)).isoformat())
    page.get_by_role("button", name="Begin").click()
    expect(page.get_by_role("heading", name="Your next case")).to_be_visible()
    exercise = page.url
    page.get_by_role("link", name="Read the case").click()
    case = UUID(page.url.rstrip("/").rsplit("/", 1)[1])
    rates(page, anna, case, "8", "2")
    expect(page.get_by_text("You locked your sheet")).to_be_visible()
    expect(page.get_by_text("What kind of case it was")).to_have_count(0)
    other = browser.open(bert, java_script_enabled=scripts, viewport=PHONE)
    rates(other, bert, case, "3", "0")
    expect(other.get_by_text("What kind of case it was")).to_be_visible()
    other.goto(exercise)
    expect(other.get_by_role("heading", name="Where to begin talking")).to_be_visible()
    assert not scripts or not other.evaluate(SIDEWAYS)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_shows_one_s_own_eye_to_everybody_who_reads_with_something_else(
    browser: Visitor, town: Town, scheme: str
) -> None:
    _, (case, *_) = begun(town)
    practised(town.centre.anna, case, a_sheet("2"))
    practised(town.centre.bert, case)
    page = browser.open(town.centre.anna, language="nl", viewport=PHONE, color_scheme=scheme)
    page.goto("/assessment/cases/my-own/")
    expect(page.get_by_role("heading", name="Mijn eigen blik", exact=True)).to_be_visible()
    found = Axe().run(page, options=AXE)
    assert not found.violations_count, found.generate_report()
    assert not page.evaluate(SIDEWAYS)
