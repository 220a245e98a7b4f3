"""A feedback sheet in a real browser: strips on telephones, and one no that stops it …"""

import re

import pytest
from playwright.sync_api import Page, expect

from cell.given_sheets import WORDS, drafted, held, sheet_town
from visitor import Visitor

PHONE = {"width": 360, "height": 740}
SIDEWAYS = "() => document.documentElement.scrollWidth > document.documentElement.clientWidth"


def strips(page: Page, sheet: object) -> tuple[str, list[str]]:
    """Freezes the text; returns the address and the codes that are printed."""
    page.goto(f"/cell/sheets/{sheet}/")
    page.get_by_role("link", name="Alle aanwezigen vragen").click()
    page.get_by_role("button", name="Ja, zet de tekst vast en maak de strookjes").click()
    expect(page.get_by_text(WORDS)).to_be_visible()
    shown = page.content()
    (token,) = set(re.findall(r"/approve/([0-9A-Z]{8})/", shown))
    return token, re.findall(r"[0-9A-Z]{4}(?:-[0-9A-Z]{4}){3}", shown)


def answers(browser: Visitor, token: str, code: str, words: str, *, scripts: bool = True) -> None:
    """Answers on a telephone of somebody who has no account."""
    page = browser.open(language="nl", viewport=PHONE, java_script_enabled=scripts)
    page.goto(f"/approve/{token}/")
    page.get_by_label("De code op uw strookje").fill(code.lower())
    page.keyboard.press("Enter")
    page.get_by_role("button", name=words, exact=True).click()
    expect(page.get_by_text("Uw antwoord is genoteerd")).to_be_visible()
    assert not scripts or not page.evaluate(SIDEWAYS)


@pytest.mark.parametrize("all_agree", [True, False], ids=["all agree", "one no"])
def test_leaves_when_all_agree_and_is_stopped_by_one_no(browser: Visitor, *, all_agree: bool) -> None:
    """F7: all yes gives it to Pol; one no stops it, and the page says only that."""
    town = sheet_town()
    sheet = drafted(held(town))
    cas = browser.open(town.city.cas, language="nl")
    token, (first, *others) = strips(cas, sheet)
    answers(browser, token, first, "Ik stem in" if all_agree else "Ik stem niet in", scripts=all_agree)
    for code in others:
        answers(browser, token, code, "Ik stem in")
    cas.goto(f"/cell/sheets/{sheet}/conclude/")
    cas.get_by_role("button", name="Ja, sluit af").click()
    pol = browser.open(town.city.pol, language="nl")
    pol.goto("/cell/sheets/")
    given = pol.locator("a[href*='/cell/given-sheets/']")
    if all_agree:
        expect(cas.get_by_text("Iedereen stemde in").first).to_be_visible()
        given.first.click()
        expect(pol.get_by_text(WORDS)).to_be_visible()
    else:
        expect(cas.get_by_text("Geen consensus").first).to_be_visible()
        assert WORDS not in cas.content()
        assert not re.search(r"Mira|Pol\b|PMS North", cas.locator("main").inner_text())
