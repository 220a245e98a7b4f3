"""A referral to a service without an account, from the desk's page to one word back, in a real browser …"""

import re

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect

from browser.walker import AXE
from desk.given import a_card, open_at
from desk.referrals import send
from visitor import Visitor
from world import Town

TELEPHONE = {"width": 360, "height": 740}
ZOOMED = {"width": 320, "height": 640}
WIDE = "document.documentElement.scrollWidth > window.innerWidth"
STORED = "JSON.stringify([Object.keys(localStorage), Object.keys(sessionStorage), document.cookie])"
NEED = "Iemand om op woensdag mee te praten."


def faultless(page: Page) -> None:
    found = Axe().run(page, options=AXE)
    assert not found.violations_count, found.generate_report()
    for size in (ZOOMED, TELEPHONE):
        page.set_viewport_size(size)
        assert not page.evaluate(WIDE), page.url


def compose(page: Page) -> None:
    page.get_by_role("link", name="Doorverwijzen naar een dienst").click()
    page.get_by_label("De vraagsteller").check()
    page.get_by_label("Aan welke dienst?").fill("Wijkgezondheid")
    page.get_by_label("Een pagina met een adres en een code, voor de dienst").check()
    page.get_by_label("Nederlands").check()
    page.get_by_label("Wat vraagt de persoon?").fill(NEED)
    page.get_by_label("De naam van de persoon").fill("Griet")
    page.get_by_label("Of de persoon aangekomen is, en in één woord hoe het ging").check()
    page.get_by_role("button", name="Bewaren en bekijken").click()
    expect(page.get_by_text(NEED)).to_be_visible()
    faultless(page)


def agree_and_send(page: Page) -> tuple[str, str]:
    page.get_by_role("link", name="De persoon gaat akkoord").click()
    page.get_by_label("Hoe zei de persoon ja?").fill("Samen gelezen; ze zei ja.")
    page.get_by_role("button", name="Bewaren").click()
    page.get_by_role("link", name="Versturen").click()
    expect(page.get_by_text("Griet")).to_be_visible()
    page.get_by_role("button", name="Versturen").click()
    code = "".join(re.findall(r"\d", page.locator(".hv-code").inner_text()))
    address = page.locator("[data-copy-source]").input_value()
    faultless(page)
    page.get_by_role("link", name="Klaar").click()
    return address, code


def test_lives_from_the_question_to_one_word_back(browser: Visitor, town: Town) -> None:
    desk = browser.open(town.desk.dina, language="nl", viewport=TELEPHONE)
    desk.goto(f"/desk/{open_at(town, a_card())}/")
    compose(desk)
    address, code = agree_and_send(desk)
    referral = desk.url
    receiver = browser.open(language="nl", viewport=TELEPHONE)
    receiver.goto(address)
    faultless(receiver)
    receiver.get_by_label("Zes cijfers").fill(code)
    receiver.get_by_role("button", name="Openen").press("Enter")
    expect(receiver.get_by_text(NEED)).to_be_visible()
    back = "".join(re.findall(r"\d", receiver.locator(".hv-code").inner_text()))
    faultless(receiver)
    receiver.get_by_role("button", name="Klaar met lezen").click()
    receiver.goto(address)
    receiver.get_by_label("Zes cijfers").fill(back)
    receiver.get_by_role("button", name="Openen").click()
    expect(receiver.get_by_text(NEED)).to_have_count(0)
    receiver.get_by_label("Ja, de persoon is welkom").check()
    receiver.get_by_label("Wanneer past het om samen af te spreken?").fill("Dinsdag om 14 uur")
    receiver.get_by_role("button", name="Antwoord sturen").click()
    receiver.get_by_label("De persoon is aangekomen").check()
    receiver.get_by_role("button", name="Laten weten").click()
    faultless(receiver)
    receiver.get_by_label("Geholpen").check()
    receiver.get_by_role("button", name="Laten weten").click()
    expect(receiver.get_by_role("heading", name="Dank u")).to_be_visible()
    desk.goto(referral)
    expect(desk.get_by_text("Dinsdag om 14 uur")).to_be_visible()
    expect(desk.get_by_text("Geholpen")).to_be_visible()
    faultless(desk)


def test_leaves_nothing_behind_in_the_receivers_browser(browser: Visitor, town: Town) -> None:
    for scheme in ("light", "dark"):
        _, offered = send(town)
        page = browser.open(language="de", viewport=TELEPHONE, color_scheme=scheme)
        page.goto(f"/receive/{offered.token}/?l=de")
        page.locator("#code").fill(offered.code)
        page.get_by_role("button", name="Öffnen").click()
        expect(page.get_by_role("heading", name="Jemand bittet Sie um Hilfe")).to_be_visible()
        faultless(page)
        assert page.evaluate(STORED) == '[[],[],""]'
        assert "Griet" not in page.title()
