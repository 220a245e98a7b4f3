"""In a real browser every component is accessible, fits any screen, obeys the policy, and needs no script."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Literal

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, ViewportSize, expect

from browser.walker import AXE

pytestmark = pytest.mark.browser
DESK: ViewportSize = {"width": 1280, "height": 900}
WATCH = (
    "document.addEventListener('securitypolicyviolation', e => console.error('CSP ' + e.violatedDirective))"
)


@dataclass
class Visit:
    """A page, and what the browser complained about on it."""

    page: Page
    complaints: list[str] = field(default_factory=list)


@pytest.fixture
def visit(site: str, chromium: Browser) -> Iterator[Visit]:
    context = chromium.new_context(viewport=DESK)
    context.add_init_script(WATCH)
    context.route(
        "https://www.meteo.be/**", lambda route: route.fulfill(body="sun", content_type="text/plain")
    )
    visit = Visit(context.new_page())
    visit.page.on(
        "console", lambda said: visit.complaints.append(said.text) if said.type == "error" else None
    )
    visit.page.on("pageerror", lambda error: visit.complaints.append(str(error)))
    visit.page.goto(f"{site}/ui/")
    yield visit
    context.close()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("path", ["/ui/", "/ui/error/404/", "/ui/error/503/"])
def test_has_no_accessibility_violation(
    site: str, chromium: Browser, scheme: Literal["light", "dark"], path: str
) -> None:
    context = chromium.new_context(viewport=DESK, color_scheme=scheme, bypass_csp=True)
    page = context.new_page()
    page.goto(site + path)
    page.evaluate("document.querySelectorAll('details').forEach(part => { part.open = true; })")
    found = Axe().run(page, options=AXE)
    assert found.violations_count == 0, found.generate_report()
    context.close()


@pytest.mark.parametrize(("width", "height"), [(360, 740), (320, 256), (1280, 900)])
@pytest.mark.parametrize("language", ["nl", "fr"])
def test_never_scrolls_sideways(visit: Visit, site: str, width: int, height: int, language: str) -> None:
    visit.page.set_viewport_size({"width": width, "height": height})
    visit.page.set_extra_http_headers({"Accept-Language": language})
    for path in ("/ui/", "/ui/error/404/"):
        visit.page.goto(site + path)
        assert visit.page.locator("html").get_attribute("lang") == language
        assert visit.page.evaluate("document.documentElement.scrollWidth <= innerWidth")


def test_obeys_its_own_policy_also_when_htmx_replaces_a_part(visit: Visit) -> None:
    visit.page.evaluate("document.getElementById('moment').dataset.old = 'yes'")
    with visit.page.expect_response("**/ui/"):
        visit.page.get_by_role("link", name="Alleen dit deel herladen").click()
    expect(visit.page.locator("#moment")).not_to_have_attribute("data-old", "yes")
    assert visit.page.locator("h1").count() == 1
    assert visit.complaints == []


@pytest.mark.parametrize(
    "attack",
    [
        "document.body.innerHTML = '<b>x</b>'",
        "eval('1')",
        "new Function('return 1')()",
        "window.trustedTypes.createPolicy('other', {createHTML: s => s})",
        "document.createElement('script').src = '/x.js'",
    ],
)
def test_lets_no_text_become_a_page_or_a_program(visit: Visit, attack: str) -> None:
    tried = f"try {{ {attack}; document.title = 'done'; }} catch {{ document.title = 'refused'; }}"
    visit.page.evaluate(
        f"() => {{ setTimeout(() => {{ {tried} }}); }}"
    )  # outside the debugger, which may eval
    expect(visit.page).to_have_title("refused")


@pytest.mark.parametrize(
    ("evil", "shown"),
    [
        ("<img src=x onerror='window.bad=1'><i hx-on:click='window.bad=1' onclick='window.bad=1'>x</i>", 1),
        ("<i>x</i><script>window.bad=1</script>", 0),
    ],
)
def test_runs_nothing_that_came_inside_an_answer(visit: Visit, evil: str, shown: int) -> None:
    body = f'<div id="moment">{evil}</div>'
    visit.page.route("**/ui/", lambda route: route.fulfill(body=body, content_type="text/html"))
    with visit.page.expect_response("**/ui/"):
        visit.page.get_by_role("link", name="Alleen dit deel herladen").click()
    visit.page.wait_for_timeout(300)
    assert visit.page.locator("#moment i").count() == shown
    visit.page.evaluate("() => { const i = document.querySelector('#moment i'); if (i) { i.click(); } }")
    assert visit.page.evaluate("window.bad === undefined")


@pytest.mark.parametrize("way", ["link", "escape"])
def test_leaves_at_once_and_leaves_no_way_back(visit: Visit, way: str) -> None:
    before = visit.page.evaluate("history.length")
    if way == "link":
        visit.page.get_by_role("link", name="Leave this page").click()
    else:
        for _ in range(3):
            visit.page.keyboard.press("Escape")
    visit.page.wait_for_url("https://www.meteo.be/", wait_until="commit")
    assert visit.page.evaluate("history.length") == before
    visit.page.go_back()
    assert "/ui/" not in visit.page.url


def test_asks_nothing_on_the_way_out_even_with_unsaved_text(visit: Visit) -> None:
    asked: list[str] = []
    visit.page.on("dialog", lambda dialog: (asked.append(dialog.type), dialog.accept()))
    visit.page.locator("[name=new-text]").press_sequentially("Nog niet bewaard")
    visit.page.get_by_role("link", name="Leave this page").click()
    visit.page.wait_for_url("https://www.meteo.be/", wait_until="commit")
    assert asked == []


def test_asks_before_unsaved_text_is_lost(visit: Visit, site: str) -> None:
    asked: list[str] = []
    visit.page.on("dialog", lambda dialog: (asked.append(dialog.type), dialog.accept()))
    visit.page.locator("[name=new-text]").press_sequentially("Nog niet bewaard")
    visit.page.goto(f"{site}/ui/error/404/")
    assert asked == ["beforeunload"]


def test_stays_when_escape_is_pressed_twice(visit: Visit) -> None:
    visit.page.keyboard.press("Escape")
    visit.page.keyboard.press("Escape")
    visit.page.wait_for_timeout(200)
    assert visit.page.url.endswith("/ui/")


def test_keeps_a_draft_a_moment_after_the_last_key(visit: Visit) -> None:
    with visit.page.expect_response("**/ui/draft/", timeout=8000) as answered:
        visit.page.locator("[name=new-text]").fill("Hij kwam binnen en lachte. 😀")
    assert "new-text=Hij+kwam" in str(answered.value.request.post_data)
    expect(visit.page.locator("[data-autosave-status]")).to_contain_text("Draft kept at")


def test_says_that_a_draft_waits_for_the_connection(visit: Visit) -> None:
    visit.page.context.set_offline(True)
    visit.page.locator("[name=new-text]").fill("Zonder verbinding")
    expect(visit.page.locator("[data-autosave-status]")).to_contain_text("No connection", timeout=8000)
    with visit.page.expect_response("**/ui/draft/", timeout=8000) as answered:
        visit.page.context.set_offline(False)
    assert answered.value.status == 204


def test_sends_a_form_once_however_often_it_is_pressed(visit: Visit) -> None:
    posts: list[str] = []
    visit.page.on("request", lambda request: posts.append(request.url) if request.method == "POST" else None)
    for _ in range(3):
        visit.page.evaluate("button => document.querySelector(button).click()", BUTTON)
        visit.page.wait_for_timeout(150)
    assert len(posts) == 1


def test_is_worked_by_keyboard_alone(visit: Visit) -> None:
    page = visit.page
    page.evaluate("document.activeElement.blur(); getSelection().removeAllRanges(); scrollTo(0, 0)")
    page.evaluate("document.body.tabIndex = -1; document.body.focus()")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.className").startswith("ds-skip-link")
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "main"
    page.locator("summary", has_text="Account").focus()
    page.keyboard.press("Enter")
    assert page.locator(".hv-menu__panel").is_visible()
    page.keyboard.press("Escape")
    assert not page.locator(".hv-menu__panel").is_visible()


BUTTON = ".hv-inline button"
CONTROLS = "a[href], button, input:not([type=hidden]), select, textarea, summary"
UNSEEN = """all => [...document.querySelectorAll(all)].filter(e => e.checkVisibility()).filter(e => {
    e.focus({focusVisible: true});
    const style = getComputedStyle(e);
    const own = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
    return !own && !e.closest('.ds-field:has(:focus-visible)');
}).map(e => e.outerHTML.slice(0, 80))"""
SMALL = """all => [...document.querySelectorAll(all)].filter(e => e.checkVisibility()).filter(e => {
    const box = e.getBoundingClientRect();
    return box.height < 24 || box.width < 24;
}).map(e => e.outerHTML.slice(0, 80))"""


def test_shows_where_the_focus_is(visit: Visit) -> None:
    assert visit.page.evaluate(UNSEEN, CONTROLS) == []


def test_has_targets_a_finger_can_hit(visit: Visit) -> None:
    targets = (
        "button, .ds-button, summary, .hv-nav a, select, textarea, input[type=radio], input[type=checkbox]"
    )
    assert visit.page.evaluate(SMALL, targets) == []


def test_moves_the_focus_to_what_needs_attention(visit: Visit) -> None:
    assert visit.page.evaluate("document.activeElement.hasAttribute('data-error-summary')")


def test_prints_the_reference_and_neither_name_nor_frame(visit: Visit) -> None:
    visit.page.emulate_media(media="print", color_scheme="dark")
    shown = visit.page.locator("body").inner_text()
    assert "BG-2026-0412" in shown
    assert "Yassin" not in shown
    assert not visit.page.locator("header").is_visible()
    assert visit.page.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(255, 255, 255)"


@pytest.mark.parametrize(
    ("width", "media", "view"), [(1280, "screen", "wide"), (360, "screen", "narrow"), (360, "print", "wide")]
)
def test_shows_each_drawing_once_as_the_screen_or_the_paper_allows(
    visit: Visit, width: int, media: Literal["screen", "print"], view: str
) -> None:
    visit.page.set_viewport_size({"width": width, "height": 740})
    visit.page.emulate_media(media=media)
    shown = "[...document.querySelectorAll('.hv-drawing')].filter(e => e.checkVisibility())"
    assert visit.page.evaluate(f"{shown}.map(e => e.dataset.view)") == [view] * 9
    sizes = visit.page.evaluate(f"{shown}.map(e => e.getBoundingClientRect().width)")
    assert all(0 < size <= width for size in sizes) or media == "print"


def test_moves_nothing_for_whoever_asked_for_stillness(visit: Visit) -> None:
    visit.page.emulate_media(reduced_motion="reduce")
    slow = "[...document.querySelectorAll('*')].map(e => parseFloat(getComputedStyle(e).transitionDuration))"
    assert max(visit.page.evaluate(slow)) < 0.01


def test_works_without_scripts(site: str, chromium: Browser) -> None:
    context = chromium.new_context(viewport=DESK, java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{site}/ui/")
    assert page.get_by_role("link", name="Leave this page").get_attribute("href") == "https://www.meteo.be/"
    assert not page.get_by_role("button", name="Print").is_visible()
    page.get_by_text("Waarom vragen we dit?").click()
    assert page.get_by_text("twee mensen zijn").is_visible()
    with page.expect_response("**/ui/draft/") as answered:
        page.get_by_role("button", name="Ik ben veilig").click()
    assert answered.value.status == 204
    context.close()
