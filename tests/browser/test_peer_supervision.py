"""Bringing a case to peer supervision, in a real browser …"""

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect

from browser.walker import AXE
from guidance.presentations import named_trajectory, tomorrow
from visitor import Visitor
from world import Town

TELEPHONE = {"width": 360, "height": 740}
WIDE = "document.documentElement.scrollWidth > window.innerWidth"


def test_goes_from_a_question_over_reading_it_through_to_a_page_for_all(browser: Visitor, town: Town) -> None:
    trajectory = named_trajectory(town.centre.anna, town.centre.coach)
    page = browser.open(town.centre.anna, language="nl", viewport=TELEPHONE)
    page.goto(f"/guidance/{trajectory}/")
    page.get_by_role("link", name="Papieren").click()
    page.get_by_role("link", name="Voor intervisie").click()
    page.get_by_role("link", name="Een casus voorbereiden").click()
    page.get_by_label("Uw vraag aan de collega's").fill("Hoe gaan we verder met Marwa?")
    page.get_by_label("Wanneer komt u samen?").fill(tomorrow().isoformat())
    page.get_by_label("In vijf rondes").check()
    page.get_by_role("checkbox", name="Marwa Benali woont").check()
    _faultless(page)
    page.get_by_role("button", name="Stel de tekst voor").click()
    expect(page.get_by_role("heading", name="Lees het na")).to_be_visible()
    expect(page.get_by_label("Uw vraag aan de collega's")).to_have_value("Hoe gaan we verder met de jongere?")
    _faultless(page)
    page.get_by_role("button", name="Ik heb het nagelezen").click()
    expect(page.get_by_role("heading", name="Intervisie")).to_be_visible()
    expect(page.get_by_text("Niemand onderbreekt")).to_be_visible()
    expect(page.get_by_text("Marwa")).to_have_count(0)
    _faultless(page)
    page.emulate_media(media="print")
    expect(page.get_by_text("Hoe gaan we verder met de jongere?")).to_be_visible()
    expect(page.get_by_role("link", name="Terug")).to_be_hidden()


def _faultless(page: Page) -> None:
    found = Axe().run(page, options=AXE).response["violations"]
    assert not found, [(fault["id"], [node["target"] for node in fault["nodes"]]) for fault in found]
    assert not page.evaluate(WIDE)
