"""The danger line, with the phone at the ear …"""

from playwright.sync_api import expect

from visitor import Visitor
from world import Town

WORRY = "Zij zegt dat hij morgen niet meer wakker wordt."


def test_is_one_key_away_from_the_call_card_which_stays_as_it_is(browser: Visitor, town: Town) -> None:
    page = browser.open(town.desk.dina, language="nl")
    page.goto("/desk/new/")
    page.get_by_label("Waarover is men bezorgd?").fill(WORRY)
    with page.context.expect_page() as opened:
        page.keyboard.press("F2")
    line = opened.value
    expect(line.locator("a[href='tel:112']")).to_be_visible()
    expect(page.get_by_label("Waarover is men bezorgd?")).to_have_value(WORRY)


def test_is_there_without_a_script_too(browser: Visitor, town: Town) -> None:
    page = browser.open(town.desk.emil, language="fr", java_script_enabled=False)
    page.goto("/desk/")
    page.get_by_role("link", name="Ligne de danger").first.click()
    expect(page.locator("a[href='tel:112']")).to_be_visible()
    page.get_by_role("link", name="Noter un appel").click()
    page.get_by_label("112, vie en danger").check()
    page.get_by_role("button", name="Enregistrer").click()
    expect(page.locator("main")).to_contain_text("pas encore écrit.")
