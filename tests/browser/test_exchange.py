"""An instrument that goes out to a spreadsheet and comes back, in a real browser …"""

from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect

from browser.walker import AXE, PHONE, SIDEWAYS
from houvast.instruments.shipped import shipped_definitions
from instruments.exchange.sheets import changed, put
from visitor import Visitor
from world import Town

LIFE = shipped_definitions()["houvast.life_domains"]


def looked_at(page: Page) -> None:
    """Nothing keeps anybody out, and nothing hangs over the edge."""
    found = Axe().run(page, options=AXE)
    assert found.violations_count == 0, found.generate_report()
    assert page.evaluate(SIDEWAYS) <= 0


@pytest.mark.parametrize("script", [True, False], ids=["with script", "without script"])
def test_is_changed_looked_at_taken_over_and_published(
    town: Town, browser: Visitor, tmp_path: Path, *, script: bool
) -> None:
    new_hint = f"Demandez-le en marchant, {'vite' if script else 'lentement'}."
    page = browser.open(town.centre.coach, java_script_enabled=script)
    page.goto("/assessment/instruments/read/houvast.life_domains/")
    page.get_by_role("link", name="A copy of it").click()
    expect(page.get_by_text("What describes each level stands in the hint").first).to_be_visible()
    with page.expect_download() as arriving:
        page.get_by_role("button", name="Download as .xlsx").click()
    asked = next(item for item in LIFE.every_item() if item.hint)
    sent = tmp_path / "levensdomeinen.xlsx"
    sent.write_bytes(
        changed(
            Path(arriving.value.path()).read_bytes(),
            lambda made: put(made, "survey", "hint::fr", asked.id, new_hint),
        )
    )
    page.goto("/assessment/instruments/")
    page.get_by_role("link", name="Take one over from a file").click()
    page.locator("input[type=file]").set_input_files(sent)
    page.get_by_role("button", name="Look at the file").click()
    expect(page.get_by_text("Nothing is kept yet.")).to_be_visible()
    expect(page.get_by_text(new_hint).first).to_be_visible()
    page.get_by_role("button", name="Yes, take it over as a draft").click()
    expect(page.get_by_text("Taken over as a draft.")).to_be_visible()
    page.get_by_role("link", name="What was changed").click()
    expect(page.get_by_text(new_hint)).to_be_visible()
    page.go_back()
    page.get_by_role("link", name="Publish", exact=True).click()
    page.get_by_role("button", name="Yes, publish it").click()
    expect(page.get_by_text("Published. From now on colleagues can rate with it.")).to_be_visible()


def test_is_refused_in_a_sentence_on_a_telephone(town: Town, browser: Visitor, tmp_path: Path) -> None:
    sent = tmp_path / "som.csv"
    sent.write_text("type,name,label::nl\ninteger,a,Hoe vaak?\ncalculate,totaal,\n", encoding="utf-8")
    page = browser.open(town.centre.coach, language="nl", viewport={"width": PHONE, "height": 800})
    page.goto("/assessment/instruments/import/")
    looked_at(page)
    page.locator("input[type=file]").set_input_files(sent)
    page.get_by_role("button", name="Het bestand bekijken").click()
    expect(page.get_by_text("een gestructureerd oordeel telt niets op")).to_be_visible()
    looked_at(page)


def test_keeps_nobody_out(town: Town, browser: Visitor, tmp_path: Path) -> None:
    sent = tmp_path / "lijst.csv"
    sent.write_text("type,name,label,constraint\ninteger,a,Hoe vaak?,. < 3\n", encoding="utf-8")
    for scheme in ("light", "dark"):
        page = browser.open(town.centre.coach, color_scheme=scheme, viewport={"width": PHONE, "height": 800})
        page.goto("/assessment/instruments/read/houvast.life_domains/export/")
        looked_at(page)
        page.goto("/assessment/instruments/import/")
        page.locator("input[type=file]").set_input_files(sent)
        page.get_by_role("button", name="Look at the file").click()
        page.locator("summary").last.click()
        looked_at(page)
