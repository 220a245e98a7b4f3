"""Canaries typed in a real browser, keystroke by keystroke with autosave …"""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Error, Page

from apart import server_apart
from browser.walker import MAIN_BUTTON
from houvast.cli.cluster import DATABASE, Cluster
from security.canaries import Canaries, search
from security.pages import TYPED, Form, all_forms, persona
from security.places import places_of
from visitor import Visitor
from world import Town, build_town

pytestmark = pytest.mark.slow
TYPED_INTO = (
    "desk:open_question",
    "desk:clarify_question",
    "guidance:open_trajectory",
    "guidance:hold_conversation",
    "guidance:describe_domain",
    "guidance:add_note",
    "guidance:speak_of_ideals",
    "guidance:withhold_from",
    "guidance:add_person",
    "rights:weigh_grave_danger",
)
AUTOSAVED = 4_000
PATIENCE = 15_000


@dataclass
class Typed:
    """What was typed into which forms, and what each page said afterwards."""

    cluster: Cluster
    canaries: Canaries
    saved: dict[str, bool]
    words: int = 0


@pytest.fixture(scope="module")
def typed(chromium: Browser, server: str, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Typed]:
    """A town on a database server apart; ten forms filled in by hand, one of them left half-way."""
    with server_apart(tmp_path_factory.mktemp("server")) as cluster:
        town = build_town()
        typed = Typed(cluster, Canaries(), {})
        words = iter(typed.canaries.words())
        visitor = Visitor(server, chromium)
        for form in all_forms(town, places_of(town)):
            if form.url_name in TYPED_INTO:
                page = visitor.open(persona(town, form.persona))
                typed.words += _fill(page, form, words)
                typed.saved[form.url_name] = _save(page)
        _leave_half_way(visitor, town, words)
        for context in visitor.contexts:
            context.close()
        yield typed


def _fill(page: Page, form: Form, words: Iterator[str]) -> int:
    """Types the next words into every control, and chooses the first of what is offered."""
    page.goto(form.page)
    for fold in page.locator("main details:not([open]) > summary:visible").all():
        fold.click()
    count = 0
    for one in form.controls:
        control = page.locator(f'main form [name="{one.name}"]').first
        if one.kind in TYPED and not control.is_visible():
            continue  # a question of another entrance than the one that was chosen
        if one.kind in TYPED:
            control.fill(next(words))
            count += 1
        elif one.offered and control.get_attribute("type") in {"radio", "checkbox"}:
            control.check(force=True)
        elif one.offered:
            control.select_option(one.offered[0])
    return count


def _save(page: Page) -> bool:
    """Presses the button; whether another page came."""
    before = page.url
    page.locator(MAIN_BUTTON).first.click()
    try:
        page.wait_for_url(lambda url: url != before, timeout=PATIENCE)
    except Error:
        return False
    return True


def _leave_half_way(visitor: Visitor, town: Town, words: Iterator[str]) -> None:
    """Types a question and goes away: what autosave kept must be as unreadable as what was saved."""
    page = visitor.open(persona(town, "dina"))
    page.goto("/desk/new/")
    page.locator('[name="worry"]').press_sequentially(next(words))
    page.wait_for_timeout(AUTOSAVED)


def test_are_saved(typed: Typed) -> None:
    assert typed.words >= 30
    assert set(typed.saved) == set(TYPED_INTO)
    assert all(typed.saved.values()), typed.saved


def test_are_in_no_copy_of_anything(typed: Typed, tmp_path: Path) -> None:
    with typed.cluster.connect(DATABASE) as connection:
        drafts = connection.execute("SELECT count(*) FROM access.draft").fetchone()
    assert drafts
    assert drafts[0]
    found, searched = search(typed.canaries, typed.cluster, tmp_path)
    assert not found, sorted((one.word, one.place) for one in found)[:20]
    assert searched > 20_000_000
