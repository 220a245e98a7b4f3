"""Filling in a page on one's own telephone, in a real browser …"""

from uuid import UUID

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect

from browser.walker import AXE
from guidance.fills import offer
from guidance.trajectories import trajectory_of
from houvast.access.fill_pages import OfferedPage
from houvast.access.values import Function
from visitor import Visitor
from world import PASSWORD, Town, build_town, hire

TELEPHONE = {"width": 360, "height": 740}
ZOOMED = {"width": 320, "height": 640}
WIDE = "document.documentElement.scrollWidth > window.innerWidth"
STORED = "JSON.stringify([Object.keys(localStorage), Object.keys(sessionStorage), document.cookie])"


def offered(town: Town) -> tuple[UUID, OfferedPage]:
    trajectory = trajectory_of(town.centre.anna, town.centre.coach)
    return trajectory, offer(town.centre.anna, trajectory)


def enter(page: Page, given: OfferedPage) -> None:
    page.goto(f"/fill/{given.token}/")
    page.get_by_label("Code van zes cijfers").fill(given.code)
    page.get_by_role("button", name="Openen").click()
    expect(page.get_by_role("heading", name="Vraag 1 van 7")).to_be_visible()


def test_goes_by_keys_alone_from_code_to_thank_you(browser: Visitor, town: Town) -> None:
    trajectory, given = offered(town)
    page = browser.open(language="nl", viewport=TELEPHONE)
    page.goto(f"/fill/{given.token}/")
    page.get_by_label("Code van zes cijfers").focus()
    page.keyboard.type(given.code)
    page.keyboard.press("Enter")
    for number in range(1, 8):
        expect(page.get_by_role("heading", name=f"Vraag {number} van 7")).to_be_visible()
        page.locator("#answer").focus()
        page.keyboard.type(f"Antwoord {number}")
        page.keyboard.press("Tab")
        expect(page.get_by_role("button", name="Verder")).to_be_focused()
        page.keyboard.press("Enter")
    expect(page.get_by_text("Antwoord 7")).to_be_visible()
    page.get_by_role("button", name="Versturen").press("Enter")
    expect(page.get_by_role("heading", name="Bedankt")).to_be_visible()
    worker = browser.open(town.centre.anna, language="nl")
    worker.goto(f"/guidance/{trajectory}/self-fill/")
    expect(worker.get_by_text("Binnengekomen")).to_be_visible()


def test_is_accessible_and_fits_a_telephone_and_400_percent(browser: Visitor, town: Town) -> None:
    for scheme in ("light", "dark"):
        _, given = offered(town)
        page = browser.open(language="nl", viewport=TELEPHONE, color_scheme=scheme)
        page.goto(f"/fill/{given.token}/")
        _faultless(page)
        enter(page, given)
        for address in ("/fill/?q=2", "/fill/send/", "/fill/leave/"):
            page.goto(address)
            _faultless(page)


def _faultless(page: Page) -> None:
    found = Axe().run(page, options=AXE)
    assert not found.violations_count, found.generate_report()
    page.set_viewport_size(ZOOMED)
    assert not page.evaluate(WIDE), page.url
    page.set_viewport_size(TELEPHONE)
    assert not page.evaluate(WIDE), page.url


def test_loses_nothing_when_the_connection_is_lost_in_the_middle(browser: Visitor, town: Town) -> None:
    _, given = offered(town)
    page = browser.open(language="nl", viewport=TELEPHONE)
    enter(page, given)
    page.context.set_offline(True)
    page.locator("#answer").fill("In de tunnel geschreven")
    page.get_by_role("button", name="Verder").click()
    expect(page.get_by_text("Geen verbinding. Je tekst staat hier nog.")).to_be_visible()
    expect(page.locator("#answer")).to_have_value("In de tunnel geschreven")
    page.context.set_offline(False)
    page.get_by_role("button", name="Verder").click()
    expect(page.get_by_role("heading", name="Vraag 2 van 7")).to_be_visible()
    page.goto("/fill/?q=1")
    expect(page.locator("#answer")).to_have_value("In de tunnel geschreven")
    browser.complaints.clear()  # the browser reports each request that had no connection; that was ours


def test_goes_back_with_the_browsers_own_button_to_what_was_written(browser: Visitor, town: Town) -> None:
    _, given = offered(town)
    page = browser.open(language="nl", viewport=TELEPHONE)
    enter(page, given)
    page.locator("#answer").fill("Eerste antwoord")
    page.get_by_role("button", name="Verder").click()
    expect(page.get_by_role("heading", name="Vraag 2 van 7")).to_be_visible()
    page.go_back()
    expect(page.locator("#answer")).to_have_value("Eerste antwoord")


def test_leaves_nothing_behind_in_the_browser(browser: Visitor, town: Town) -> None:
    _, given = offered(town)
    page = browser.open(language="nl", viewport=TELEPHONE)
    enter(page, given)
    page.locator("#answer").fill("Blijft nergens")
    page.get_by_role("button", name="Verder").click()
    expect(page.get_by_role("heading", name="Vraag 2 van 7")).to_be_visible()
    page.goto("/fill/send/")
    page.get_by_role("button", name="Versturen").click()
    expect(page.get_by_role("heading", name="Bedankt")).to_be_visible()
    page.go_back()
    expect(page.locator("body")).not_to_contain_text("Blijft nergens")
    assert page.evaluate(STORED) == '[[],[],""]'
    assert not page.evaluate("caches.keys().then((keys) => keys.length)")


def test_on_a_second_device_says_that_the_code_was_used(browser: Visitor, town: Town) -> None:
    _, given = offered(town)
    enter(browser.open(language="nl"), given)
    second = browser.open(language="nl")
    second.goto(f"/fill/{given.token}/")
    second.get_by_label("Code van zes cijfers").fill(given.code)
    second.get_by_role("button", name="Openen").click()
    expect(second.get_by_text("Deze code is al gebruikt.")).to_be_visible()


def test_works_without_a_script(browser: Visitor, town: Town) -> None:
    _, given = offered(town)
    page = browser.open(language="nl", java_script_enabled=False)
    enter(page, given)
    page.locator("#answer").fill("Zonder script")
    page.get_by_role("button", name="Verder").click()
    expect(page.get_by_role("heading", name="Vraag 2 van 7")).to_be_visible()
    page.goto("/fill/send/")
    page.get_by_role("button", name="Versturen").click()
    expect(page.get_by_role("heading", name="Bedankt")).to_be_visible()


def test_on_the_workers_tablet_shows_nothing_else_until_the_password(browser: Visitor) -> None:
    town = build_town()  # sessions end here: nobody else's test shares its people
    lena = hire(town.centre, "lena", Function.GUIDE)
    trajectory = trajectory_of(lena, town.centre.coach)
    tablet = browser.open(lena, language="nl")
    tablet.goto(f"/guidance/{trajectory}/self-fill/hand-over/")
    tablet.get_by_label("De zes vragen van het verhaal").check()
    tablet.get_by_role("button", name="Dit toestel doorgeven").click()
    expect(tablet.get_by_role("heading", name="Vraag 1 van 6")).to_be_visible()
    tablet.go_back()
    expect(tablet.get_by_role("heading", name="Het toestel terugnemen")).to_be_visible()
    tablet.goto("/fill/")
    tablet.locator("#answer").fill("Een eigen sleutel")
    tablet.get_by_role("button", name="Verder").click()
    expect(tablet.get_by_role("heading", name="Vraag 2 van 6")).to_be_visible()
    tablet.goto("/fill/send/")
    tablet.get_by_role("button", name="Versturen").click()
    tablet.get_by_role("main").get_by_role("link", name="Geef het toestel terug").click()
    tablet.get_by_label("Uw wachtwoord").fill(PASSWORD)
    tablet.get_by_role("button", name="Verder werken").click()
    tablet.goto(f"/guidance/{trajectory}/self-fill/")
    expect(tablet.get_by_text("Binnengekomen")).to_be_visible()


def test_on_the_workers_tablet_leaves_no_other_page_of_theirs_to_read(browser: Visitor) -> None:
    town = build_town()
    lena = hire(town.centre, "lena", Function.GUIDE)
    trajectory = trajectory_of(lena, town.centre.coach)
    tablet = browser.open(lena, language="nl")
    forgotten = tablet.context.new_page()
    forgotten.goto(f"/guidance/{trajectory}/note/")
    forgotten.locator("main textarea").first.fill("Niet voor andere ogen")
    tablet.goto(f"/guidance/{trajectory}/self-fill/hand-over/")
    tablet.get_by_label("De zes vragen van het verhaal").check()
    tablet.get_by_role("button", name="Dit toestel doorgeven").click()
    expect(tablet.get_by_role("heading", name="Vraag 1 van 6")).to_be_visible()
    expect(forgotten.get_by_role("heading", name="Het toestel terugnemen")).to_be_visible()
    forgotten.go_back()
    expect(forgotten.locator("body")).not_to_contain_text("Niet voor andere ogen")
