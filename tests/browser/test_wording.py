"""The help with wording, in the browser …"""

import os
from uuid import UUID

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Locator, Page, expect

from browser.walker import AXE, SIDEWAYS
from guidance.trajectories import trajectory_of
from visitor import Visitor
from world import Town

pytestmark = pytest.mark.browser

SOON = 15_000
PHONE = {"width": 360, "height": 740}


@pytest.fixture(scope="module")
def trajectory(town: Town) -> UUID:
    return trajectory_of(town.centre.anna, town.centre.coach)


def note(browser: Visitor, town: Town, trajectory: UUID, **options: object) -> Page:
    """Anna's page of a new note, in Dutch."""
    page = browser.open(town.centre.anna, language="nl", **options)
    page.goto(f"/guidance/{trajectory}/note/")
    return page


def summary(page: Page) -> Locator:
    """The quiet line under the note."""
    return page.locator(".hv-wording summary")


def picture(page: Page, name: str, *, whole: bool = True) -> None:
    """Keeps a picture to look at, when somebody asks for it."""
    folder = os.environ.get("HOUVAST_PICTURES")
    if folder:
        page.screenshot(path=f"{folder}/{name}.png", full_page=whole)


def test_comes_while_somebody_writes_and_goes_when_the_word_goes(
    browser: Visitor, town: Town, trajectory: UUID
) -> None:
    page = note(browser, town, trajectory)
    expect(summary(page)).to_be_hidden()
    area = page.locator("[name=text]")
    area.press_sequentially("Hij is geradicaliseerd en liegt.")
    expect(summary(page)).to_contain_text("geradicaliseerd · liegt", timeout=SOON)
    expect(page.locator("#id_text_wording")).to_have_text("Onder dit veld staat een tip bij de woordkeuze.")
    assert page.evaluate("document.activeElement.name") == "text"
    area.fill("Hij zei: „Ik ben geradicaliseerd en ik lieg.”")
    expect(summary(page)).to_be_hidden(timeout=SOON)
    expect(page.locator("#id_text_wording")).to_have_text("")


def test_opens_with_the_keyboard_and_says_why_what_instead_and_when_it_is_fine(
    browser: Visitor, town: Town, trajectory: UUID
) -> None:
    page = note(browser, town, trajectory)
    page.locator("[name=text]").press_sequentially("Volgens mij liegt hij altijd.")
    expect(summary(page)).to_be_visible(timeout=SOON)
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.matches('.hv-wording summary')")
    page.keyboard.press("Enter")
    for words in ("Liegen is weten dat het niet waar is", "Liever:", "Prima wanneer:"):
        expect(page.locator(".hv-wording").get_by_text(words).first).to_be_visible()
    page.locator("[name=text]").press("End")
    page.keyboard.type(" Dat zei ik.")
    page.wait_for_timeout(2_500)
    expect(page.locator(".hv-wording details")).to_have_attribute("open", "")


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_is_accessible_calm_and_fits_a_phone(
    browser: Visitor, town: Town, trajectory: UUID, scheme: str
) -> None:
    page = note(browser, town, trajectory, color_scheme=scheme, viewport=PHONE)
    page.locator("[name=text]").fill("Hij is geradicaliseerd en liegt altijd tegen zijn moeder.")
    expect(summary(page)).to_be_visible(timeout=SOON)
    picture(page, f"wording-{scheme}-closed")
    summary(page).click()
    picture(page, f"wording-{scheme}-open")
    found = Axe().run(page, options=AXE)
    assert found.violations_count == 0, found.generate_report()
    assert page.evaluate(SIDEWAYS) <= 0
    colours = page.evaluate(
        "[...document.querySelectorAll('.hv-wording, .hv-wording *')].flatMap(part => {"
        " const style = getComputedStyle(part);"
        " return [style.color, style.backgroundColor, style.borderInlineStartColor]; })"
    )
    assert not [colour for colour in colours if _is_red(colour)]


def _is_red(colour: str) -> bool:
    """Whether a computed colour is one of alarm."""
    numbers = [float(part) for part in colour.partition("(")[2].strip(")").split(",")[:3]]
    return len(numbers) == 3 and numbers[0] > 150 and max(numbers[1:]) < 90


def test_can_be_sent_away_for_this_page(browser: Visitor, town: Town, trajectory: UUID) -> None:
    page = note(browser, town, trajectory)
    page.locator("[name=text]").fill("Hij liegt.")
    expect(summary(page)).to_be_visible(timeout=SOON)
    summary(page).click()
    page.get_by_role("button", name="Geen tips op deze pagina").click()
    expect(summary(page)).to_be_hidden()
    assert page.evaluate("document.activeElement.name") == "text"
    page.locator("[name=text]").fill("Hij liegt altijd.")
    page.wait_for_timeout(2_500)
    expect(summary(page)).to_be_hidden()


def test_never_stands_in_the_way_of_saving(browser: Visitor, town: Town, trajectory: UUID) -> None:
    page = note(browser, town, trajectory)
    page.route("**/wording/look/", lambda route: route.abort())
    page.locator("[name=text]").fill("Hij liegt, en dat staat er nu zo.")
    page.wait_for_timeout(2_500)
    browser.complaints.clear()  # the browser reports the aborted request; that was ours
    page.locator("main button[data-variant=primary]").click()
    page.wait_for_url(lambda url: "/note/" not in url)
    expect(page.get_by_text("Hij liegt, en dat staat er nu zo.")).to_be_visible()


def test_is_asked_for_with_a_button_where_there_is_no_script(
    browser: Visitor, town: Town, trajectory: UUID
) -> None:
    with_script = note(browser, town, trajectory)
    expect(with_script.get_by_role("button", name="De woordkeuze bekijken")).to_be_hidden()
    page = note(browser, town, trajectory, java_script_enabled=False, viewport=PHONE)
    page.locator("[name=text]").fill("Hij liegt.")
    page.get_by_role("button", name="De woordkeuze bekijken").click()
    expect(page.get_by_text("Er is nog niets bewaard")).to_be_visible()
    expect(page.get_by_text("Liegen is weten dat het niet waar is")).to_be_visible()
    assert page.locator("[name=text]").input_value() == "Hij liegt."
    picture(page, "wording-without-script")


def test_shows_the_whole_list_to_read_and_to_print(browser: Visitor, town: Town) -> None:
    page = browser.open(town.centre.anna, language="fr")
    page.goto("/wording/")
    picture(page, "wording-list", whole=False)
    expect(page.get_by_role("heading", level=1)).to_have_text("Des mots à peser")
    found = Axe().run(page, options=AXE)
    assert found.violations_count == 0, found.generate_report()
    page.emulate_media(media="print")
    expect(page.locator("tbody tr").first).to_be_visible()
