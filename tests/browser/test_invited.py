"""An invitation that is read and answered without an account, in a real browser …"""

import re

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect

from access.answering import NAME, PLACE, WHY, invite, line_of
from browser.walker import AXE
from houvast.access.answer_values import AnswerReply
from visitor import Visitor
from world import Town

TELEPHONE = {"width": 360, "height": 740}
ZOOMED = {"width": 320, "height": 640}
WIDE = "document.documentElement.scrollWidth > window.innerWidth"
STORED = "JSON.stringify([Object.keys(localStorage), Object.keys(sessionStorage), document.cookie])"


def faultless(page: Page) -> None:
    found = Axe().run(page, options=AXE)
    assert not found.violations_count, found.generate_report()
    for size in (ZOOMED, TELEPHONE):
        page.set_viewport_size(size)
        assert not page.evaluate(WIDE), page.url


@pytest.mark.parametrize("scripts", [True, False])
def test_goes_from_the_code_to_a_yes_and_back_to_a_no(browser: Visitor, town: Town, scripts: object) -> None:
    new, offered = invite(town)
    page = browser.open(language="nl", viewport=TELEPHONE, java_script_enabled=bool(scripts))
    page.goto(f"/invited/{offered.token}/")
    page.get_by_label("Zes cijfers").fill(offered.code)
    page.get_by_role("button", name="Openen").press("Enter")
    for said in (NAME, WHY, PLACE):
        expect(page.get_by_role("main")).to_contain_text(said)
    back = "".join(re.findall(r"\d", page.locator(".hv-code").inner_text()))
    page.get_by_role("button", name="Antwoord sturen").click()
    expect(page.get_by_role("alert")).to_have_text("Kies of er iemand komt of niemand.")
    page.get_by_label("Ja, er komt iemand").check()
    page.get_by_label("wie komt er?").fill("Het hoofd van de begeleiding")
    page.get_by_role("button", name="Antwoord sturen").click()
    expect(page.get_by_role("heading", name="Uw antwoord is verstuurd")).to_be_visible()
    expect(page.get_by_role("main")).not_to_contain_text("Soetkin")
    assert line_of(town, new.about_id).reply == AnswerReply(True, "Het hoofd van de begeleiding")  # noqa: FBT003
    page.get_by_role("button", name="Klaar met lezen").click()
    page.goto(f"/invited/{offered.token}/")
    page.get_by_label("Zes cijfers").fill(back)
    page.get_by_role("button", name="Openen").click()
    page.get_by_label("Nee, er komt niemand").check()
    page.get_by_role("button", name="Een ander antwoord sturen").click()
    expect(page.get_by_role("heading", name="Uw antwoord is verstuurd")).to_be_visible()
    assert line_of(town, new.about_id).reply == AnswerReply(comes=False)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_is_accessible_and_fits_a_telephone_and_400_percent(
    browser: Visitor, town: Town, scheme: str
) -> None:
    _, offered = invite(town)
    page = browser.open(language="fr", viewport=TELEPHONE, color_scheme=scheme)
    page.goto(f"/invited/{offered.token}/?l=fr")
    faultless(page)
    page.locator("#code").fill(offered.code)
    page.get_by_role("button", name="Ouvrir").click()
    expect(page.get_by_role("main")).to_contain_text(NAME)
    faultless(page)
    page.get_by_role("button", name="Envoyer la réponse").click()
    faultless(page)
    page.get_by_role("link", name="Le rapport interne vide, à imprimer").click()
    expect(page.get_by_role("heading", name="Rapport interne")).to_be_visible()
    faultless(page)
    page.get_by_role("link", name=re.compile("Retour à l.invitation")).click()
    page.get_by_label("Non, personne ne vient").check()
    page.get_by_role("button", name="Envoyer la réponse").click()
    expect(page.get_by_role("heading", name="Votre réponse est envoyée")).to_be_visible()
    faultless(page)
    page.get_by_role("button", name=re.compile("J.ai fini de lire")).click()
    faultless(page)


def test_gives_a_report_of_one_sheet_and_prints_no_buttons(browser: Visitor) -> None:
    page = browser.open(language="nl")
    page.goto("/invited/report/")
    page.emulate_media(media="print")
    for hidden in (page.get_by_role("button"), page.get_by_text("Druk het af en vul het met de hand in")):
        expect(hidden).to_be_hidden()
    paper = page.pdf(format="A4", margin=dict.fromkeys(("top", "bottom", "left", "right"), "2cm"))
    assert len(re.findall(rb"/Type\s*/Page\b", paper)) == 1


def test_leaves_nothing_behind_in_the_browser_of_who_is_invited(browser: Visitor, town: Town) -> None:
    _, offered = invite(town)
    page = browser.open(language="nl", viewport=TELEPHONE)
    page.goto(f"/invited/{offered.token}/")
    page.get_by_label("Zes cijfers").fill(offered.code)
    page.get_by_role("button", name="Openen").click()
    expect(page.get_by_role("main")).to_contain_text(NAME)
    assert page.evaluate(STORED) == '[[],[],""]'
    assert "Soetkin" not in page.title()
    with page.expect_download() as download:
        page.get_by_role("link", name="Zet plaats en uur in uw agenda").click()
    assert download.value.suggested_filename == "calendar.ics"
    page.get_by_role("button", name="Klaar met lezen").click()
    expect(page.get_by_role("heading", name="De woorden zijn weg")).to_be_visible()
    page.go_back()
    expect(page.locator("body")).not_to_contain_text("Soetkin")
    assert page.evaluate(STORED) == '[[],[],""]'
