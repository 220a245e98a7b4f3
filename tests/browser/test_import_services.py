"""A file for the guide, in a real browser …"""

from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect

from browser.walker import AXE, PHONE, SIDEWAYS
from directory.importing import a_desk, held, imported
from directory.packages import key, organizations, package, phones, services
from visitor import Visitor


def saved(folder: Path, content: bytes, name: str = "diensten.zip") -> Path:
    """A file on somebody's computer."""
    path = folder / name
    path.write_bytes(content)
    return path


def looked_at(page: Page) -> None:
    """Nothing keeps anybody out, and nothing hangs over the edge."""
    found = Axe().run(page, options=AXE)
    assert found.violations_count == 0, found.generate_report()
    assert page.evaluate(SIDEWAYS) <= 0


@pytest.mark.parametrize("script", [True, False], ids=["with script", "without script"])
def test_is_looked_at_taken_over_and_taken_back(browser: Visitor, tmp_path: Path, *, script: bool) -> None:
    desk, dina = a_desk()
    imported(desk, dina, package(services=services("Onthaal", "Avondpost")))
    sent = saved(tmp_path, package(services=services("Onthaal", "Nachtpost")).read())
    page = browser.open(dina, java_script_enabled=script)
    page.goto("/guide/")
    page.get_by_role("link", name="Import services").click()
    page.locator("input[type=file]").set_input_files(sent)
    page.get_by_role("button", name="Look at the file").click()
    expect(page.get_by_text("Nothing is in the guide yet.")).to_be_visible()
    expect(page.get_by_role("cell", name="Nachtpost")).to_be_visible()
    page.get_by_role("link", name="Services no longer in the file (1)").click()
    expect(page.get_by_role("cell", name="Avondpost")).to_be_visible()
    page.get_by_role("button", name="Yes, take it over").click()
    expect(page.get_by_text("Choose one.").first).to_be_visible()
    page.get_by_label("Services end").check()
    page.get_by_role("button", name="Yes, take it over").click()
    expect(page.get_by_text("The file is taken over into the guide.")).to_be_visible()
    assert held(dina, desk)["services", key("Avondpost")]["status"] == "inactive"
    page.get_by_role("link", name="Take this import back").click()
    page.get_by_role("button", name="Yes, take it back").click()
    expect(page.get_by_text("This import was taken back")).to_be_visible()
    assert ("services", key("Nachtpost")) not in held(dina, desk)


def test_is_refused_with_each_line_and_why(browser: Visitor, tmp_path: Path) -> None:
    _, dina = a_desk()
    wrong = package(services=services("Onthaal", status="open"), phones=phones(number=""))
    page = browser.open(dina, language="nl", viewport={"width": PHONE, "height": 800})
    page.goto("/guide/import/")
    page.locator("input[type=file]").set_input_files(saved(tmp_path, wrong.read()))
    page.locator("main form button").first.click()
    expect(page.get_by_text("Dit bestand wordt niet aangenomen")).to_be_visible()
    expect(page.get_by_text("Deze cel mag niet leeg zijn.")).to_be_visible()
    looked_at(page)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_is_shown_so_that_anybody_can_read_it(browser: Visitor, tmp_path: Path, scheme: str) -> None:
    desk, dina = a_desk()
    imported(desk, dina, package(services=services("Onthaal", "Avondpost")))
    sent = package(
        organizations=organizations("De Brug", "De Kade"), services=services("Onthaal", what="Een babbel")
    )
    page = browser.open(dina, language="fr", color_scheme=scheme, viewport={"width": PHONE, "height": 800})
    page.goto("/guide/import/")
    looked_at(page)
    page.locator("input[type=file]").set_input_files(saved(tmp_path, sent.read()))
    page.locator("main form button").first.click()
    looked_at(page)
    page.goto(f"{page.url}?show=changed")
    looked_at(page)
    page.goto("/guide/export/")
    looked_at(page)


def test_comes_back_as_it_went(browser: Visitor, tmp_path: Path) -> None:
    desk, dina = a_desk()
    imported(desk, dina, package())
    page = browser.open(dina, accept_downloads=True)
    page.goto("/guide/export/")
    with page.expect_download() as coming:
        page.get_by_role("button", name="Download as CSV").click()
    copy = saved(tmp_path, Path(coming.value.path()).read_bytes())
    page.goto("/guide/import/")
    page.locator("input[type=file]").set_input_files(copy)
    page.get_by_role("button", name="Look at the file").click()
    expect(page.get_by_text("This file changes nothing")).to_be_visible()
