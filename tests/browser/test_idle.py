"""A page where nobody does anything, five minutes before its session ends …"""

import pytest
from axe_playwright_python.sync_playwright import Axe
from django.conf import settings
from playwright.sync_api import Locator, Page, expect

from guidance.copies import a_full_trajectory
from guidance.outings import a_service
from visitor import Visitor
from world import Town

pytestmark = pytest.mark.browser

QUIET = (settings.SESSION_IDLE_MINUTES - 5) * 60_000
A_MINUTE = 60_000


def left_alone(browser: Visitor, town: Town, address: str = "/work/", language: str = "en") -> Page:
    """A page whose clock the test moves."""
    page = browser.open(town.centre.anna, language=language)
    page.clock.install()
    page.goto(address)
    return page


def bar_of(page: Page) -> Locator:
    return page.locator("[data-idle-bar]")


def test_says_nothing_before_it_has_to(browser: Visitor, town: Town) -> None:
    page = left_alone(browser, town)
    page.clock.fast_forward(QUIET - A_MINUTE)
    expect(bar_of(page)).to_be_hidden()


@pytest.mark.parametrize(
    ("language", "words"), [("en", "In five minutes"), ("nl", "Over vijf minuten"), ("fr", "cinq minutes")]
)
def test_warns_in_ones_language(browser: Visitor, town: Town, language: str, words: str) -> None:
    page = left_alone(browser, town, language=language)
    page.clock.fast_forward(QUIET + 1000)
    expect(page.get_by_role("status").filter(has=bar_of(page))).to_contain_text(words)


def test_stays_signed_in_when_asked_to(browser: Visitor, town: Town) -> None:
    page = left_alone(browser, town)
    page.clock.fast_forward(QUIET + 1000)
    with page.expect_response(lambda answer: answer.request.resource_type == "fetch" and answer.ok):
        page.get_by_role("button", name="Stay signed in").click()
    expect(bar_of(page)).to_be_hidden()
    page.clock.fast_forward(QUIET - A_MINUTE)
    expect(bar_of(page)).to_be_hidden()
    page.clock.fast_forward(2 * A_MINUTE)
    expect(bar_of(page)).to_be_visible()


def test_says_so_when_the_session_ended(browser: Visitor, town: Town) -> None:
    page = left_alone(browser, town)
    page.clock.fast_forward(QUIET + 1000)
    page.clock.fast_forward(5 * A_MINUTE)
    expect(bar_of(page).locator("p")).to_have_text("You were signed out.")
    expect(page.get_by_role("button", name="Stay signed in")).to_have_count(0)


def test_says_so_when_the_server_ended_it_first(browser: Visitor, town: Town) -> None:
    page = left_alone(browser, town)
    page.clock.fast_forward(QUIET + 1000)
    page.context.clear_cookies()
    page.get_by_role("button", name="Stay signed in").click()
    expect(bar_of(page)).to_contain_text("You were signed out.")


def test_begins_anew_when_a_draft_is_kept_and_says_that_it_is(browser: Visitor, town: Town) -> None:
    page = left_alone(browser, town, f"/guidance/{a_full_trajectory(town)}/note/")
    page.clock.fast_forward(QUIET - A_MINUTE)
    with page.expect_response(lambda answer: "/drafts/" in answer.url and answer.status == 204):
        page.locator("main textarea").first.fill("Half a sentence")
        page.clock.fast_forward(4000)
    expect(page.locator("[data-autosave-status]")).to_contain_text("Draft kept at")
    page.clock.fast_forward(2 * A_MINUTE)
    expect(bar_of(page)).to_be_hidden()
    page.clock.fast_forward(QUIET)
    page.clock.fast_forward(5 * A_MINUTE)
    expect(bar_of(page).locator("p")).to_have_text("You were signed out. What you typed is kept.")


def test_knows_of_activity_in_another_page(browser: Visitor, town: Town) -> None:
    page = left_alone(browser, town)
    page.clock.fast_forward(QUIET + 1000)
    expect(bar_of(page)).to_be_visible()
    other = page.context.new_page()
    other.goto("/work/")
    expect(bar_of(page)).to_be_hidden()


def test_takes_no_poll_for_somebody_who_is_there(browser: Visitor) -> None:
    page = browser.open(a_service(with_duty=True).dirk)
    page.clock.install()
    page.goto("/work/watch/")
    with page.expect_response(lambda answer: "x-houvast-poll" in answer.request.headers):
        page.clock.fast_forward(QUIET - A_MINUTE // 2)
    expect(page.locator("#watch:not(.htmx-request)")).to_be_visible()
    page.clock.fast_forward(A_MINUTE // 2 + 1000)
    expect(bar_of(page)).to_be_visible()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_breaks_no_rule_of_accessibility_on_a_phone(browser: Visitor, town: Town, scheme: str) -> None:
    page = browser.open(town.centre.anna, color_scheme=scheme, viewport={"width": 320, "height": 700})
    page.clock.install()
    page.goto("/work/")
    page.clock.fast_forward(QUIET + 1000)
    expect(bar_of(page)).to_be_visible()
    # The whole page is looked at elsewhere, and not under a clock that stands still.
    report = Axe().run(page, context="[data-idle]")
    assert not report.violations_count, report.generate_report()
    assert not page.evaluate("document.documentElement.scrollWidth > window.innerWidth")
