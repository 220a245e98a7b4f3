"""Guidance, in the browser, loses nothing …"""

from datetime import timedelta
from urllib.parse import parse_qs, urlsplit
from uuid import UUID

import pytest
from playwright.sync_api import Page, expect

from guidance.trajectories import trajectory_of
from houvast.access.models.signin import Session
from houvast.access.values import Function
from houvast.guidance.selectors.show_trajectory import show_trajectory
from houvast.kernel import clock
from visitor import Visitor
from world import PASSWORD, Person, Town, found, hire, secure_recovery

pytestmark = pytest.mark.browser

SOON = 15_000


def notes_of(person: Person, trajectory: UUID) -> list[str]:
    """The texts of the notes in a timeline."""
    with person.acts() as actor:
        bodies = [entry.body for entry in show_trajectory(actor, trajectory).entries]
    return [body.text for body in bodies if hasattr(body, "text")]


def worker() -> tuple[Person, UUID]:
    """Somebody of their own service, with a trajectory."""
    centre = found()
    secure_recovery(centre)
    noor, piet = hire(centre, "noor", Function.GUIDE), hire(centre, "piet", Function.COACH)
    return noor, trajectory_of(noor, piet)


def write(page: Page, text: str) -> None:
    """Types at the end of the note, key by key."""
    page.get_by_label("Note", exact=True).press("Control+End")
    page.get_by_label("Note", exact=True).press_sequentially(text)


def test_when_the_connection_goes_in_the_middle_of_a_sentence(browser: Visitor, town: Town) -> None:
    trajectory = trajectory_of(town.centre.anna, town.centre.coach)
    page = browser.open(town.centre.anna)
    page.goto(f"/guidance/{trajectory}/note/")
    write(page, "He came in laughing")
    expect(page.locator("[data-autosave-status]")).to_contain_text("Draft kept", timeout=SOON)
    page.route("**/drafts/**", lambda route: route.abort())
    write(page, ", and sat down")
    expect(page.locator("[data-autosave-status]")).to_contain_text("No connection", timeout=SOON)
    page.unroute("**/drafts/**")
    page.evaluate("window.dispatchEvent(new Event('online'))")
    expect(page.locator("[data-autosave-status]")).to_contain_text("Draft kept", timeout=SOON)
    browser.complaints.clear()  # the browser reports each aborted request; that was ours
    # The machine is switched off: nothing of this page is left but what the server kept.
    page.close()
    later = browser.open(town.centre.anna)
    later.goto(f"/guidance/{trajectory}/note/")
    expect(later.get_by_text("Your draft is back")).to_be_visible()
    expect(later.get_by_label("Note", exact=True)).to_have_value("He came in laughing, and sat down")
    later.get_by_role("button", name="Save").click()
    assert notes_of(town.centre.anna, trajectory) == ["He came in laughing, and sat down"]
    later.goto(f"/guidance/{trajectory}/note/")
    expect(later.get_by_label("Note", exact=True)).to_have_value("")


def test_when_save_is_pressed_without_a_connection(browser: Visitor, town: Town) -> None:
    trajectory = trajectory_of(town.centre.anna, town.centre.coach)
    page = browser.open(town.centre.anna)
    page.goto(f"/guidance/{trajectory}/note/")
    write(page, "Written in a tunnel")
    page.route("**/*", lambda route: route.abort())
    page.get_by_role("button", name="Save").click()
    expect(page.locator("[data-autosave-status]")).to_contain_text("No connection", timeout=SOON)
    expect(page.get_by_label("Note", exact=True)).to_have_value("Written in a tunnel")
    page.unroute("**/*")
    browser.complaints.clear()
    page.get_by_role("button", name="Save").click()
    expect(page.get_by_role("heading", name="Timeline")).to_be_visible()
    assert notes_of(town.centre.anna, trajectory) == ["Written in a tunnel"]


def test_when_the_session_ended_before_save(browser: Visitor) -> None:
    noor, trajectory = worker()
    page = browser.open(noor)
    page.goto(f"/guidance/{trajectory}/note/")
    write(page, "Two hours later")
    Session.objects.filter(account_id=noor.user_id).update(last_seen_at=clock.now() - timedelta(hours=2))
    page.get_by_role("button", name="Save").click()
    expect(page.get_by_text("Your text is kept.")).to_be_visible()
    assert parse_qs(urlsplit(page.url).query)["next"] == [f"/guidance/{trajectory}/note/"]
    page.get_by_label("Sign-in name").fill(noor.login_name)
    page.get_by_label("Password").fill(PASSWORD)
    page.keyboard.press("Enter")
    expect(page.get_by_label("Note", exact=True)).to_have_value("Two hours later")
    page.get_by_role("button", name="Save").click()
    expect(page.get_by_text("Two hours later")).to_be_visible()
    assert notes_of(Person(noor.user_id, noor.login_name), trajectory) == ["Two hours later"]


def test_and_doubles_nothing_when_save_is_clicked_twice(browser: Visitor, town: Town) -> None:
    trajectory = trajectory_of(town.centre.anna, town.centre.coach)
    page = browser.open(town.centre.anna)
    page.goto(f"/guidance/{trajectory}/note/")
    write(page, "Once is enough")
    page.get_by_role("button", name="Save").dblclick()
    expect(page.get_by_role("heading", name="Timeline")).to_be_visible()
    assert notes_of(town.centre.anna, trajectory) == ["Once is enough"]


def test_and_needs_no_script(browser: Visitor, town: Town) -> None:
    trajectory = trajectory_of(town.centre.anna, town.centre.coach)
    page = browser.open(town.centre.anna, java_script_enabled=False)
    page.goto(f"/guidance/{trajectory}/")
    page.get_by_role("link", name="Add a note").click()
    page.get_by_label("Note", exact=True).fill("Without a script")
    page.get_by_label("Said by the person").check()
    page.get_by_role("button", name="Save").click()
    expect(page.get_by_text("Without a script")).to_be_visible()


def test_and_needs_no_mouse(browser: Visitor, town: Town) -> None:
    trajectory = trajectory_of(town.centre.anna, town.centre.coach)
    page = browser.open(town.centre.anna)
    page.goto(f"/guidance/{trajectory}/note/")
    for _ in range(40):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.name") == "text":
            break
    page.keyboard.type("By keyboard alone")
    page.keyboard.press("Tab")
    page.keyboard.press("Space")
    page.keyboard.press("Enter")
    expect(page.get_by_text("By keyboard alone")).to_be_visible()
    expect(page.get_by_text("Observed by me")).to_be_visible()
