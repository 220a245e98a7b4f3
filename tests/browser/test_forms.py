"""Filling in a form alone and at the table, in a real browser …"""

from io import BytesIO

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect
from pypdf import PdfReader

from assessment.filling import NEEDS, begun
from browser.walker import AXE
from guidance.trajectories import trajectory_of
from visitor import Visitor
from world import Town

pytestmark = pytest.mark.browser

TELEPHONE = {"width": 360, "height": 740}
WIDE = "document.documentElement.scrollWidth > window.innerWidth"


def test_writes_the_one_page_on_a_telephone(browser: Visitor, town: Town) -> None:
    trajectory = trajectory_of(town.centre.anna, town.centre.coach)
    page = browser.open(town.centre.anna, language="nl", viewport=TELEPHONE)
    page.goto(f"/guidance/{trajectory}/")
    page.get_by_role("link", name="Samen kijken").click()
    page.get_by_role("link", name="Formulieren").click()
    _faultless(page)
    page.get_by_role("button", name="De ene bladzijde beginnen").click()
    _faultless(page)
    for label, words in (
        ("Zorg 1", "Hij slaapt niet thuis. Zijn zus zei het maandag."),
        ("Sterkte 1", "Hij traint nog op donderdag."),
        ("Een andere verklaring", "Hij zoekt rust: ze slapen met vijf."),
        ("Wat eerst?", "Ik vraag zijn zus of hij wil praten, voor vrijdag."),
    ):
        page.get_by_role("textbox", name=label, exact=True).fill(words)
    page.get_by_role("button", name="Bewaren, dan afronden").click()
    expect(page.get_by_text("Hij traint nog op donderdag.")).to_be_visible()
    _faultless(page)
    page.get_by_role("button", name="Afronden").click()
    expect(page.get_by_role("heading", name="Eén bladzijde")).to_be_visible()
    expect(page.get_by_text("Ik vraag zijn zus of hij wil praten, voor vrijdag.")).to_be_visible()
    _faultless(page)
    page.emulate_media(media="print")
    expect(page.get_by_text("Hij traint nog op donderdag.")).to_be_visible()
    expect(page.get_by_role("link", name="Om af te drukken")).to_be_hidden()


def test_fills_in_the_columns_of_needs_by_keyboard(browser: Visitor, town: Town) -> None:
    form = begun(town.centre.anna, trajectory_of(town.centre.anna, town.centre.coach), NEEDS)
    page = browser.open(town.centre.anna, color_scheme="dark")
    page.goto(f"/assessment/forms/{form}/fill/")
    _faultless(page)
    person = page.get_by_role("group", name="Housing: The person")
    person.get_by_label("How it is").focus()
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Tab")
    page.keyboard.type("A key, not a couch.")
    page.keyboard.press("Tab")
    page.keyboard.press("ArrowDown")
    page.get_by_role("button", name="Keep, then finish").press("Enter")
    page.get_by_label("We filled it in").check()
    page.get_by_role("button", name="Finish").press("Enter")
    sentence = "Housing: the person says “a need, and there is help”, we say “no need”."
    expect(page.get_by_text(sentence)).to_be_visible()
    expect(page.get_by_role("img")).to_be_visible()
    expect(page.get_by_text("A key, not a couch.")).to_be_visible()
    _faultless(page)


def _faultless(page: Page) -> None:
    found = Axe().run(page, options=AXE).response["violations"]
    assert not found, [(fault["id"], [node["target"] for node in fault["nodes"]]) for fault in found]
    assert not page.evaluate(WIDE)


@pytest.mark.parametrize("language", ["nl", "fr", "en"])
def test_prints_the_empty_one_page_on_one_sheet(browser: Visitor, town: Town, language: str) -> None:
    page = browser.open(town.centre.anna, language=language)
    page.goto("/assessment/forms/blank/")
    printed = page.pdf(format="A4", margin=dict.fromkeys(("top", "bottom", "left", "right"), "2cm"))
    assert len(PdfReader(BytesIO(printed)).pages) == 1
