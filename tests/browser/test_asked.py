"""Asking by the public form, in a real browser …"""

import re

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect

from browser.walker import AXE
from desk.asked import answered, ask, newest, open_form, taken_in
from visitor import Visitor
from world import Town

TELEPHONE = {"width": 360, "height": 740}
ZOOMED = {"width": 320, "height": 640}
WIDE = "document.documentElement.scrollWidth > window.innerWidth"
STORED = "JSON.stringify([Object.keys(localStorage), Object.keys(sessionStorage), document.cookie])"
CODE = re.compile(r"(\d{4} ){3}\d{4}")


def faultless(page: Page) -> None:
    found = Axe().run(page, options=AXE)
    assert not found.violations_count, f"{page.url}\n{found.generate_report()}"
    usual = page.viewport_size
    page.set_viewport_size(ZOOMED)
    assert not page.evaluate(WIDE), page.url
    page.set_viewport_size(TELEPHONE)
    assert not page.evaluate(WIDE), page.url
    if usual:
        page.set_viewport_size(usual)


def code_on(page: Page) -> str:
    code = page.get_by_label("Je code").input_value()
    assert CODE.fullmatch(code)
    return code


def test_goes_by_keys_alone_from_door_to_code_and_back_to_the_answer(browser: Visitor, town: Town) -> None:
    slug = open_form(town.desk)
    page = browser.open(language="nl", viewport=TELEPHONE)
    page.goto(f"/ask/{slug}/")
    page.get_by_role("link", name="Ik ben jong").press("Enter")
    expect(page.get_by_role("heading", name="Wat wil je vragen?")).to_be_visible()
    page.get_by_label("Waarover gaat het?").focus()
    page.keyboard.type("Mijn vriend praat over weggaan.")
    page.keyboard.press("Tab")
    page.keyboard.type("Weet ik niet.")
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    expect(page.get_by_role("button", name="Versturen")).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", name="Je vraag is verstuurd")).to_be_visible()
    code = code_on(page)
    thread = newest(town)
    worker = browser.open(town.desk.dina, language="nl")
    worker.goto("/desk/form/")
    worker.get_by_role("link", name="Mijn vriend praat over weggaan.").last.click()
    worker.get_by_role("button", name="Als vraag openen").click()
    worker.get_by_role("link", name="Antwoord", exact=True).click()
    worker.get_by_label("Uw antwoord").fill("Goed dat je dit vraagt.")
    worker.get_by_role("button", name="Tonen hoe het gelezen zal worden").click()
    expect(worker.get_by_role("heading", name="Zo zal het gelezen worden")).to_be_visible()
    worker.get_by_role("button", name="Klaarzetten").click()
    worker.wait_for_url(f"**/desk/{thread}/")
    other = browser.open(language="nl", viewport=TELEPHONE)
    other.goto(f"/ask/{slug}/code/")
    other.get_by_label("Code", exact=True).fill(code)
    other.keyboard.press("Enter")
    expect(other.get_by_text("Goed dat je dit vraagt.")).to_be_visible()
    other.get_by_label("Wat wil je nog zeggen?").fill("Dank je.")
    other.get_by_role("button", name="Versturen").click()
    expect(other.get_by_text("Dank je.")).to_be_visible()


@pytest.mark.parametrize(
    ("language", "scheme"), [("nl", "light"), ("fr", "dark"), ("en", "light"), ("de", "dark")]
)
def test_is_accessible_and_fits_a_telephone_and_400_percent(
    browser: Visitor, town: Town, language: str, scheme: str
) -> None:
    slug = open_form(town.desk)
    thread, code = taken_in(town, slug)
    answered(town, thread)
    page = browser.open(language=language, viewport=TELEPHONE, color_scheme=scheme)
    for address in ("", "family/", "young/", "school/", "code/", "?closed=1"):
        page.goto(f"/ask/{slug}/{address}")
        faultless(page)
        assert page.locator("html").get_attribute("lang") == language
    page.locator("main a[href*='/code/']").first.click()
    page.locator("#code").fill(code)
    page.locator("main button[type=submit]").click()
    page.wait_for_url("**/answer/**")
    faultless(page)
    page.locator("main button[type=submit]").click()  # nothing written
    expect(page.get_by_role("alert")).to_be_visible()
    faultless(page)
    page.goto(f"/ask/{slug}/answer/erase/")
    faultless(page)
    page.goto(f"/ask/{slug}/school/")
    page.locator("#school_worry").fill("x")
    page.locator("main button[type=submit]").click()
    expect(page.locator("#code")).to_be_visible()
    faultless(page)


def test_works_without_a_script_after_a_wait(browser: Visitor, town: Town) -> None:
    slug = open_form(town.desk)
    page = browser.open(language="nl", java_script_enabled=False)
    page.goto(f"/ask/{slug}/family/")
    page.get_by_label("Waarover maakt u zich zorgen").fill("Zonder script gevraagd.")
    page.get_by_role("button", name="Versturen").click()
    expect(page.get_by_role("heading", name="Een ogenblik")).to_be_visible()
    page.wait_for_timeout(1200)
    page.get_by_role("button", name="Verder").click()
    expect(page.get_by_role("heading", name="Uw vraag is verstuurd")).to_be_visible()
    code = page.get_by_label("Uw code").input_value()
    page.goto(f"/ask/{slug}/code/")
    page.get_by_label("Code", exact=True).fill(code)
    page.get_by_role("button", name="Openen").click()
    page.wait_for_timeout(1200)
    page.get_by_role("button", name="Verder").click()
    expect(page.get_by_text("Zonder script gevraagd.")).to_be_visible()


def test_leaves_nothing_behind_in_the_browser_and_quits_at_once(browser: Visitor, town: Town) -> None:
    slug = open_form(town.desk)
    _thread, code = taken_in(town, slug, "Blijft nergens.")
    page = browser.open(language="nl", viewport=TELEPHONE)
    page.goto(f"/ask/{slug}/code/")
    page.get_by_label("Code", exact=True).fill(code)
    page.get_by_role("button", name="Openen").click()
    expect(page.get_by_text("Blijft nergens.")).to_be_visible()
    assert page.evaluate(STORED) == '[[],[],""]'
    away: list[str] = []
    page.context.route(
        "https://www.meteo.be/**", lambda route: (away.append(route.request.url), route.abort())
    )
    page.get_by_role("link", name="Deze pagina verlaten").click()
    page.wait_for_timeout(500)
    page.goto(f"/ask/{slug}/answer/")
    expect(page.get_by_role("heading", name="Het antwoord lezen")).to_be_visible()
    expect(page.locator("body")).not_to_contain_text("Blijft nergens.")


def test_keeps_what_was_typed_when_a_file_cannot_be_taken(browser: Visitor, town: Town) -> None:
    slug = open_form(town.desk)
    page = browser.open(language="fr", viewport=TELEPHONE)
    page.goto(f"/ask/{slug}/family/")
    page.get_by_label("qui vous inquiète").fill("Toujours là.")
    web = {"name": "x.html", "mimeType": "text/html", "buffer": b"<html>x</html>"}
    page.get_by_label("Joindre un fichier").set_input_files([web])
    page.get_by_role("button", name="Envoyer").click()
    expect(page.get_by_text("Ce genre de fichier")).to_be_visible()
    expect(page.get_by_label("qui vous inquiète")).to_have_value("Toujours là.")
    page.get_by_role("button", name="Envoyer").click()
    expect(page.get_by_role("heading", name="Votre question est envoyée")).to_be_visible()


def test_asks_before_words_are_lost_and_not_on_the_quick_exit(browser: Visitor, town: Town) -> None:
    slug = open_form(town.desk)
    page = browser.open(language="nl", viewport=TELEPHONE)
    page.context.route("https://www.meteo.be/**", lambda route: route.abort())
    asked: list[str] = []
    page.on("dialog", lambda dialog: (asked.append(dialog.type), dialog.dismiss()))
    page.goto(f"/ask/{slug}/young/")
    page.get_by_label("Waarover gaat het?").fill("Bijna kwijt.")
    page.get_by_role("link", name="Deutsch").click(no_wait_after=True)
    page.wait_for_timeout(300)
    expect(page.get_by_label("Waarover gaat het?")).to_have_value("Bijna kwijt.")
    assert asked == ["beforeunload"]
    page.get_by_role("link", name="Deze pagina verlaten").click(no_wait_after=True)
    page.wait_for_timeout(300)
    assert asked == ["beforeunload"]


@pytest.mark.parametrize(("language", "scheme"), [("nl", "light"), ("fr", "dark")])
def test_at_the_desk_is_accessible_before_it_is_opened(
    browser: Visitor, town: Town, language: str, scheme: str
) -> None:
    ask(open_form(town.desk), "Wacht nog.")
    thread = newest(town)
    page = browser.open(town.desk.dina, language=language, color_scheme=scheme)
    for address in (f"/desk/form/{thread}/", f"/desk/form/{thread}/set-aside/", "/desk/form/"):
        page.goto(address)
        faultless(page)
    page = browser.open(town.desk.steward, language=language, color_scheme=scheme)
    page.goto("/desk/form/change/")
    faultless(page)
