"""Two colleagues saw something else in the same case: what the team does with it in the browser …"""

import re

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect

from assessment.given import a_round, a_sheet, rated, with_level
from assessment.judged import VIOLENCE, revealed, settled
from browser.walker import AXE
from guidance.trajectories import trajectory_of
from houvast.instruments.definition import Polarity
from visitor import Visitor
from world import Town

pytestmark = pytest.mark.browser

WIDE = "document.documentElement.scrollWidth > window.innerWidth"
UNFOLD = "document.querySelectorAll('main details').forEach((each) => { each.open = true; })"
PHONE = {"width": 360, "height": 740}


def test_talk_about_what_lies_apart_settle_it_and_hear_the_person(browser: Visitor, town: Town) -> None:
    number = revealed(town, trajectory_of(town.centre.anna, town.centre.coach, "Elif"))
    page = browser.open(town.centre.anna)
    page.goto(f"/assessment/rounds/{number}/reveal/")
    apart = page.get_by_role("region", name="Speak of these first")
    expect(apart).to_contain_text("Bert")
    page.get_by_role("link", name="Come to a judgement").click()

    first = page.get_by_role("region", name="Speak of these first").get_by_role("group").first
    first.get_by_label("What do we come to?").select_option("1")
    first.get_by_label("Why?").fill("He said so once, and took it back.")
    page.get_by_label("How does it hang together?").fill("He is tired, and he is needed.")
    page.get_by_label("Who sees it otherwise?").fill("Bert stays worried.")
    page.get_by_role("button", name="Keep this judgement").click()
    expect(page.get_by_role("alert")).to_be_visible()
    expect(page.get_by_role("heading", name="Still without an answer")).to_be_visible()
    expect(page.get_by_label("Who sees it otherwise?")).to_have_value("Bert stays worried.")

    critical = page.get_by_role("region", name="Critical items")
    for reason in critical.get_by_label("Or: why is none needed now?").all():
        reason.fill("He asked to wait until after the exams.")
    page.get_by_role("button", name="Keep this judgement").click()
    expect(page).to_have_url(re.compile("/assessment/judgements/"))
    expect(page.get_by_text("Bert stays worried.")).to_be_visible()

    _hear(page)
    expect(page.get_by_text("I took it back the same day.")).to_be_visible()


def _hear(page: Page) -> None:
    """Notes what the person says."""
    page.get_by_role("link", name="Add what the person says").click()
    page.get_by_label("What does the person say of it?").fill("I took it back the same day.")
    page.get_by_label("At the table").check()
    page.get_by_label("Yes, we spoke of it").check()
    page.get_by_role("button", name="Save").click()


def test_break_no_rule_and_fit_a_telephone_with_every_fold_open(browser: Visitor, town: Town) -> None:
    """Both schemes, folded, are every page's test; here everything lies open."""
    dossier = trajectory_of(town.centre.anna, town.centre.coach, "Zeynep Yilmaz-Vandenbroucke")
    judgement, waiting = settled(town, revealed(town, dossier)), revealed(town, dossier)
    page = browser.open(town.centre.anna, language="fr", viewport=PHONE)
    of_judgement = ("", "comment/", "for-the-person/")
    addresses = (
        f"/assessment/rounds/{waiting}/reveal/",
        f"/assessment/rounds/{waiting}/judgement/",
        *(f"/assessment/judgements/{judgement}/{rest}" for rest in of_judgement),
    )
    for address in addresses:
        page.goto(address)
        page.evaluate(UNFOLD)
        report = Axe().run(page, options=AXE)
        assert not report.violations_count, f"{address}\n{report.generate_report()}"
        assert not page.evaluate(WIDE), address


def test_print_no_first_impression_for_the_team(browser: Visitor, town: Town) -> None:
    number = a_round(town, trajectory_of(town.centre.anna, town.centre.coach))
    for rater in (town.centre.anna, town.centre.bert):
        rated(rater, number, with_level(a_sheet(), VIOLENCE, Polarity.BARRIER, "0"))
    page = browser.open(town.centre.anna)
    page.goto(f"/assessment/rounds/{number}/reveal/")
    own = page.get_by_text("He carries his sister.")
    expect(own).to_be_visible()
    page.emulate_media(media="print")
    expect(own).to_be_hidden()
