"""A file of a trajectory, in a real browser …"""

from pathlib import Path

from playwright.sync_api import expect

from guidance.trajectories import trajectory_of
from visitor import Visitor
from world import Town

LETTER = b"%PDF-1.7\n% a letter of the school about the month of May\n%%EOF\n"


def test_is_put_in_and_comes_back_as_it_was(browser: Visitor, town: Town, tmp_path: Path) -> None:
    letter = tmp_path / "brief van de school.pdf"
    letter.write_bytes(LETTER)
    trajectory = trajectory_of(town.centre.anna, town.centre.holder1)
    page = browser.open(town.centre.anna, language="nl", accept_downloads=True)
    page.goto(f"/guidance/{trajectory}/files/")
    page.locator("input[type=file]").set_input_files(letter)
    page.locator("main form button").first.click()
    link = page.get_by_role("link", name="brief van de school.pdf", exact=True)
    expect(link).to_be_visible()
    with page.expect_download() as coming:
        link.click()
    assert Path(coming.value.path()).read_bytes() == LETTER


def test_is_refused_in_a_sentence_when_it_could_run(browser: Visitor, town: Town, tmp_path: Path) -> None:
    harmful = tmp_path / "foto.png"
    harmful.write_bytes(b"<html><script>alert(1)</script></html>")
    trajectory = trajectory_of(town.centre.anna, town.centre.holder1)
    page = browser.open(town.centre.anna, language="nl")
    page.goto(f"/guidance/{trajectory}/files/")
    page.locator("input[type=file]").set_input_files(harmful)
    page.locator("main form button").first.click()
    expect(page.locator(".hv-errors, .hv-error").first).to_be_visible()
