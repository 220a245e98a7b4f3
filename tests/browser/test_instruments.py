"""A coach who makes an instrument the team's own: changes a description, reads it in French, publishes …"""

import re

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

from assessment.drafts import begun
from browser.walker import AXE
from houvast.assessment.selectors.instruments_at_hand import instruments_at_hand
from houvast.instruments.editing import Part
from houvast.instruments.shipped import shipped_definitions
from visitor import Visitor
from world import Town

PHONE = {"width": 360, "height": 740}
SIDEWAYS = "() => document.documentElement.scrollWidth > document.documentElement.clientWidth"
SOFA = "Un canapé chez une tante, pour combien de temps nul ne sait."
LIFE = shipped_definitions()["houvast.life_domains"]


def test_makes_a_version_reads_it_in_french_publishes_and_compares(browser: Visitor, town: Town) -> None:
    page = browser.open(town.centre.coach, language="nl")
    page.goto("/assessment/instruments/")
    named = page.get_by_role("link", name="Zorgen en sterktes per levensdomein")
    named.and_(page.locator(f'[href*="/read/{LIFE.id}"]')).first.click()  # own versions may have its title
    page.get_by_role("link", name="Er een versie van maken").click()
    page.get_by_label("Titel").fill("Levensdomeinen van het team")
    page.get_by_role("button", name="Beginnen").click()
    expect(page.get_by_text("het kan gepubliceerd worden")).to_be_visible()
    page.get_by_role("link", name=re.compile("Sterktes.*Een plek om te wonen")).click()
    page.get_by_label("Hoe het eruitziet (Frans)").nth(1).fill(SOFA)
    page.get_by_role("button", name="Bewaren", exact=True).click()
    page.get_by_role("link", name="Voorbeeld").click()
    page.get_by_role("link", name="Frans").click()
    expect(page.get_by_text(SOFA)).to_be_visible()
    page.get_by_role("link", name="Verder schrijven").click()
    page.get_by_role("link", name="Publiceren").click()
    page.get_by_role("button", name="Ja, publiceren").click()
    expect(page.get_by_text("Vanaf nu kunnen")).to_be_visible()
    page.get_by_role("link", name="Wat gewijzigd is").click()
    expect(page.locator("ins").get_by_text(SOFA)).to_be_visible()
    with town.centre.anna.acts() as anna:
        titles = [each.definition.title.said("nl") for each in instruments_at_hand(anna)]
    assert "Levensdomeinen van het team" in titles


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_is_for_everybodys_eyes_and_for_a_telephone(browser: Visitor, town: Town, scheme: str) -> None:
    draft = begun(town.centre.coach, LIFE)
    own = f"/assessment/instruments/own/{draft}/"
    pages = (
        "/assessment/instruments/",
        "/assessment/instruments/new/",
        "/assessment/instruments/read/houvast.life_domains/",
        "/assessment/instruments/read/houvast.needs/?in=all",
        f"/assessment/instruments/compare/?before=houvast.ideals&after={draft}",
        own,
        f"{own}publish/",
        *(
            f"{own}parts/{Part(name).number(draft)}/"
            for name in ("head", "licence", "new", "items/housing_place", "items/housing_place/barrier")
        ),
    )
    page = browser.open(town.centre.coach, language="fr", viewport=PHONE, color_scheme=scheme)
    for address in pages if scheme == "light" else pages[2:6]:
        page.goto(address)
        assert not page.evaluate(SIDEWAYS), address
        found = Axe().run(page, options=AXE)
        assert not found.violations_count, f"{address}: {found.generate_report()}"


def test_moves_a_question_with_the_keyboard_alone(browser: Visitor, town: Town) -> None:
    draft = begun(town.centre.coach)
    page = browser.open(town.centre.coach)
    page.goto(f"/assessment/instruments/own/{draft}/")
    page.get_by_role("button", name="Down: home (nl)").focus()
    page.keyboard.press("Enter")
    expect(page.locator("ol").first.get_by_role("listitem").first).to_contain_text("school (nl)")
    page.get_by_role("button", name="Take out: home (nl)").press("Enter")
    page.get_by_role("button", name="Put it back: home (nl)").press("Enter")
    expect(page.get_by_role("link", name="home (nl)", exact=True)).to_be_visible()
