"""My own work, as people and their tools meet it …"""

import re

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect

from browser.walker import AXE
from guidance.appointments import a_plan, at_noon, interpreted, planned
from guidance.copies import a_full_trajectory
from guidance.outings import a_service, in_minutes, out
from houvast.kernel import clock
from visitor import Visitor
from world import Person, Town, found

pytestmark = pytest.mark.browser

WIDE = "document.documentElement.scrollWidth > window.innerWidth"
PHONE = {"width": 360, "height": 740}


def pages_of(town: Town) -> list[tuple[Person, str]]:
    """Every page of my work with something on it, and whose it is."""
    anna, trajectory = town.centre.anna, a_full_trajectory(town)
    appointment = planned(anna, trajectory, a_plan(at_noon(-1), language_help=interpreted()))
    planned(anna, trajectory, a_plan(at_noon(0), what_for="Look at a room with a very long description"))
    there = f"/work/trajectories/{trajectory}/"
    service = a_service(with_duty=True)
    out(service.amal)
    with clock.frozen_at(in_minutes(-120)):
        out(service.boris, minutes=60)
    below = ("", "new/", f"{appointment}/move/", f"{appointment}/settle/")
    mine = [f"{there}appointments/{rest}" for rest in below]
    mine += ["/work/", "/work/search/", f"{there}copy/", f"{there}contacts/", "/work/calendar/", "/work/out/"]
    watched = [(service.dirk, "/work/watch/"), (service.dirk, "/work/"), (service.amal, "/work/out/")]
    starting = [(found().steward, "/work/"), (town.desk.dpo, "/work/"), (town.desk.dina, "/work/")]
    return [(anna, address) for address in mine] + watched + starting


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_breaks_no_rule_of_accessibility(browser: Visitor, town: Town, scheme: str) -> None:
    pages: dict[str, Page] = {}
    for person, address in pages_of(town):
        page = pages.setdefault(
            person.login_name, browser.open(person, language="fr", color_scheme=scheme, viewport=PHONE)
        )
        page.goto(address)
        report = Axe().run(page, options=AXE)
        assert not report.violations_count, f"{address}\n{report.generate_report()}"
        assert not page.evaluate(WIDE), address


def test_lets_somebody_go_out_and_come_back_on_a_phone(browser: Visitor) -> None:
    service = a_service(with_duty=True)
    page = browser.open(service.amal, viewport=PHONE, has_touch=True)
    page.goto("/work/out/")
    page.get_by_label("Where do you go?").fill("Eikstraat 3")
    page.get_by_label("Your number").fill("0470 00 11 22")
    page.get_by_role("button", name="I go now").tap()
    safe = page.get_by_role("button", name="I am safe and back")
    box = safe.bounding_box()
    assert box is not None
    assert box["height"] >= 72
    assert box["y"] + box["height"] < PHONE["height"]
    safe.tap()
    expect(page).to_have_url(re.compile("/work/$"))
    expect(safe).to_have_count(0)


def test_works_without_javascript_from_planning_to_the_timeline(browser: Visitor, town: Town) -> None:
    trajectory = a_full_trajectory(town)
    page = browser.open(town.centre.anna, java_script_enabled=False)
    page.goto(f"/guidance/{trajectory}/")
    page.get_by_role("link", name="Plan an appointment").first.click()
    page.get_by_label("When?").fill(at_noon(-1).strftime("%Y-%m-%dT%H:%M"))
    page.get_by_label("At the school").or_(page.get_by_label("At school")).check()
    page.get_by_label("What for?").fill("Talk with the tutor")
    page.get_by_role("button", name="Save").click()
    page.get_by_role("link", name="What became of it?").first.click()
    page.get_by_label("What is worth keeping?").fill("The tutor listened.")
    page.get_by_role("button", name="Save").click()
    page.get_by_role("link", name="To the trajectory").click()
    expect(page.get_by_text("The tutor listened.")).to_be_visible()


def test_hands_the_copy_over_as_a_file(browser: Visitor, town: Town) -> None:
    page = browser.open(town.centre.anna, language="nl", accept_downloads=True)
    page.goto(f"/work/trajectories/{a_full_trajectory(town)}/copy/")
    with page.expect_download() as waiting:
        page.get_by_role("button", name="Kopie maken").click()
    assert re.fullmatch(r"houvast-[A-Z0-9]{4}-[A-Z0-9]{4}\.pdf", waiting.value.suggested_filename)


def test_keeps_the_watchers_page_up_to_date_without_keeping_them_signed_in(browser: Visitor) -> None:
    service = a_service(with_duty=True)
    page = browser.open(service.dirk)
    page.goto("/work/watch/")
    asked = page.locator("#watch")
    assert asked.get_attribute("hx-trigger") == "every 60s"
    assert asked.get_attribute("hx-headers") == '{"X-Houvast-Poll": "1"}'
    out(service.amal)
    with page.expect_request("**/work/watch/") as polled:
        page.evaluate(
            "htmx.ajax('GET', location.pathname, {source: '#watch', target: '#watch', select: '#watch'})"
        )
    assert polled.value.headers["x-houvast-poll"] == "1"
    expect(page.locator("strong", has_text="Amal")).to_be_visible()


def test_finds_a_name_from_the_first_page(browser: Visitor, town: Town) -> None:
    a_full_trajectory(town)
    page = browser.open(town.centre.anna)
    page.goto("/work/")
    page.get_by_role("searchbox").fill("nour")
    page.keyboard.press("Enter")
    expect(page.get_by_role("link", name="Nour").first).to_be_visible()
    assert "nour" not in page.url
