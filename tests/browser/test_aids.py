"""The aids, the legal texts and the practices, as people and their tools meet them …"""

from datetime import timedelta

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

from browser.walker import AXE
from houvast.access.values import FunctionKeyKind
from houvast.kernel import clock
from houvast.kernel.ids import new_id
from houvast.rights.services.change_roster import change_roster
from houvast.rights.services.weigh_grave_danger import weigh_grave_danger
from houvast.rights.values import DutyContent, evening_of
from rights.given import a_danger
from visitor import Visitor
from world import Town

pytestmark = pytest.mark.browser

WIDE = "document.documentElement.scrollWidth > window.innerWidth"


def pages_of(town: Town) -> list[str]:
    """The address of every page, with something on it, for somebody at the desk."""
    trace, team, evening = new_id(), town.desk.functions[FunctionKeyKind.TEAM], evening_of(clock.now())
    with town.desk.dina.acts() as dina:
        weigh_grave_danger(dina, trace, a_danger())
        change_roster(dina, team, evening, DutyContent("Emil", "1204"))
        change_roster(dina, team, evening + timedelta(days=1), DutyContent("Dina", "1207"))
    return [
        "/law/",
        "/practices/",
        "/aids/",
        "/aids/grave-danger/",
        "/aids/request/",
        f"/aids/traces/{trace}/",
        f"/aids/traces/{trace}/withdraw/",
        "/aids/night-roster/",
        f"/aids/night-roster/{team}/",
    ]


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_break_no_rule_of_accessibility(browser: Visitor, town: Town, scheme: str) -> None:
    page = browser.open(town.desk.dina, language="nl", color_scheme=scheme)
    for address in pages_of(town):
        page.goto(address)
        page.evaluate("document.querySelectorAll('main details').forEach(found => found.open = true)")
        found = Axe().run(page, options=AXE)
        assert not found.violations_count, f"{address}\n{found.generate_report()}"


def test_fit_a_telephone_and_four_hundred_per_cent(browser: Visitor, town: Town) -> None:
    addresses = pages_of(town)
    for width in (360, 320):
        page = browser.open(town.desk.dina, language="fr", viewport={"width": width, "height": 640})
        for address in addresses:
            page.goto(address)
            assert not page.evaluate(WIDE), f"{address} at {width}"


def test_work_without_a_script(browser: Visitor, town: Town) -> None:
    page = browser.open(town.centre.anna, java_script_enabled=False)
    page.goto("/law/")
    page.get_by_role("link", name="Grave danger").click()
    page.get_by_label("What could happen?").fill("He packed a bag.")
    page.get_by_role("button", name="Keep this for me").click()
    expect(page.get_by_text("He packed a bag.")).to_be_visible()
    page.get_by_role("link", name="Withdraw").click()
    page.get_by_role("button", name="Yes, withdraw it").click()
    expect(page.get_by_role("heading", name="When it matters")).to_be_visible()


def test_print_a_trace_whole_and_nothing_around_it(browser: Visitor, town: Town) -> None:
    page = browser.open(town.desk.dina)
    page.goto(pages_of(town)[5])
    page.emulate_media(media="print")
    printed = page.inner_text("body")
    assert "Stayed with him." in printed
    assert "Withdraw" not in printed
    assert "Legal texts" not in printed
