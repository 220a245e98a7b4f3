"""A team's shared language in the browser: proposed, discussed, adopted …"""

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect

from assessment.given import a_round, stated
from assessment.speaking import RADICAL, a_service, adopted, changed, proposed, reworded, said
from browser.walker import AXE
from guidance.trajectories import trajectory_of
from houvast.assessment.values.language import Change, Stance
from visitor import Visitor
from world import Service, Town

PHONE = {"width": 360, "height": 740}
SIDEWAYS = "() => document.documentElement.scrollWidth > document.documentElement.clientWidth"
HOME = "/assessment/language/"


@pytest.fixture(scope="module")
def service() -> Service:
    return a_service()


def write(page: Page, **words: str) -> None:
    """Fills in fields by keyboard."""
    for name, text in words.items():
        page.locator(f"[name={name}]").focus()
        page.keyboard.type(text)


@pytest.mark.parametrize("scripts", [True, False])
def test_grows_from_a_proposal_to_a_term_on_the_sheet(browser: Visitor, town: Town, *, scripts: bool) -> None:
    service, term = town.centre, "debts" if scripts else "eviction"
    page = browser.open(service.anna, viewport=PHONE, java_script_enabled=scripts)
    page.goto(HOME)
    page.get_by_role("link", name="Propose a term").click()
    write(
        page,
        name=term,
        meaning=f"We stop at {term} and look together.",
        examples="two of us read the note",
        counter_examples="a quick word",
        other_forms=f"{term}s",
        why="we say it every day",
    )
    page.get_by_role("button", name="Propose", exact=True).click()
    expect(page.get_by_role("heading", name=term, exact=True)).to_be_visible()
    address = page.url

    colleague = browser.open(service.bert, java_script_enabled=scripts)
    colleague.goto(address)
    colleague.get_by_role("link", name="Say something of it").click()
    colleague.get_by_label("I disagree").check()
    write(colleague, words="too short for the street")
    colleague.get_by_role("button", name="Save").click()
    expect(colleague.get_by_text("too short for the street")).to_be_visible()

    coach = browser.open(service.coach, java_script_enabled=scripts)
    coach.goto(address)
    coach.get_by_role("link", name="Adopt", exact=True).click()
    coach.get_by_role("button", name="Adopt").click()
    expect(coach.get_by_text("A colleague disagrees. Say why")).to_be_visible()
    write(coach, because="we try it for a year")
    coach.get_by_role("button", name="Adopt").click()
    expect(coach.get_by_role("heading", name="What it meant when")).to_be_visible()
    page.goto(HOME)
    expect(page.get_by_role("link", name=term, exact=True)).to_be_visible()

    number = a_round(town, trajectory_of(service.anna, service.holder1))
    stated(service.bert, number)
    colleague.goto(f"/assessment/rounds/{number}/sheet/1/")
    expect(colleague.get_by_text(f"We stop at {term} and")).to_be_hidden()
    colleague.get_by_text("What we mean by the words on this page").click()
    expect(colleague.get_by_role("link", name=term, exact=True)).to_be_visible()
    expect(colleague.get_by_text(f"We stop at {term} and").first).to_be_visible()


def pages(service: Service) -> list[str]:
    """Every page of the shared language, with something of everything on it."""
    adopted(service.coach, changed(service.anna, RADICAL, wording=reworded("to the root")))
    adopted(service.coach, changed(service.anna, RADICAL, Change.KEEP))
    open_one = changed(service.coach, RADICAL, wording=reworded("deeper"))
    remark = said(service.coach, open_one, Stance.DISAGREES, "too deep")
    left = proposed(service.anna, reworded("left aside"))
    adopted(service.coach, left)
    adopted(service.coach, changed(service.anna, left, Change.LEAVE))
    one = f"{HOME}proposals/{open_one}/"
    return [
        HOME,
        f"{HOME}?q=zeppelin",
        f"{HOME}new/",
        f"{HOME}base-rates/",
        f"{HOME}{RADICAL}/",
        f"{HOME}{RADICAL}/propose/",
        *(f"{one}{act}/" for act in ("discuss", "adopt", "decline", "withdraw")),
        f"{HOME}remarks/{remark}/remove/",
    ]


def test_has_pages_without_a_fault_in_light_dark_and_on_a_telephone(
    browser: Visitor, service: Service
) -> None:
    addresses, found = pages(service), []
    for options in ({"viewport": PHONE}, {"color_scheme": "dark", "viewport": {"width": 320, "height": 700}}):
        page = browser.open(service.coach, language="nl", **options)
        for address in addresses:
            page.goto(address)
            page.evaluate("document.querySelectorAll('details').forEach(one => { one.open = true })")
            results = Axe().run(page, options=AXE)
            found += [f"{address}: {fault['id']}" for fault in results.response["violations"]]
            found += [f"{address}: sideways"] if page.evaluate(SIDEWAYS) else []
    assert not found, "\n".join(found)
