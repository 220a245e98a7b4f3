"""Fourteen months with one person, read from beginning to end, in Dutch and in French …

Issue 3, "must show": on screen, on a telephone, printed, and as the copy the person takes home.
"""

import io
import re
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest
from playwright.sync_api import Page
from pypdf import PdfReader
from pypdf.generic import DictionaryObject, PdfObject

from browser.walker import Walker
from demonstration import town_of
from houvast.cli.demo.stories import STORIES, Guidance, Story, load_story
from houvast.guidance.values.lists import NoteKind
from houvast.guidance.values.story import Wish
from visitor import Visitor

pytestmark = [pytest.mark.browser, pytest.mark.slow]

LONG = ("een-bed-bij-oma", "une-colere-juste")
NOT_NOW = "pas-maintenant"
TITLES = {"nl": "Uw kopie", "fr": "Ta copie"}
"""She is sixty-two, he is twenty-three."""
SCHEMES = {"nl": "light", "fr": "dark"}
ONE_OF_THEM = re.compile(r"/(letters|self-fill|barrier)/[0-9a-f-]{36}/$")
HEADING = re.compile(r"/H([1-6])")
TEXT_OF_A_PAGE = "document.querySelector('main').innerText.replace(/\\s+/g, ' ')"
COPY = """async () => {
    const form = document.querySelector('main form:has([name=items])');
    form.querySelectorAll('[name=items]').forEach(box => { box.checked = true; });
    const answer = await fetch(form.action, {method: 'POST', body: new FormData(form)});
    return [answer.headers.get('content-type'), ...new Uint8Array(await answer.arrayBuffer())];
}"""
"""Ticks everything and asks for the copy as the form does."""


@pytest.fixture(scope="module", autouse=True)
def home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    with town_of(tmp_path_factory.mktemp("town"), only=frozenset((*LONG, NOT_NOW))) as built:
        yield built


@pytest.fixture(params=LONG)
def story(request: pytest.FixtureRequest) -> Story:
    return load_story(STORIES / f"{request.param}.toml")


def guidance(story: Story) -> Guidance:
    assert story.guidance
    return story.guidance


def arrived(browser: Visitor, story: Story, shelf: str = "") -> Walker:
    """Somebody at the overview of the trajectory they hold."""
    language = story.language.value
    walking = Walker(browser.open(language=language), language, SCHEMES[language])
    walking.be(guidance(story).holder)
    walking.open(f"/guidance/{shelf}")
    name = guidance(story).person.name
    walking.page.locator("main a", has_text=name).first.click()
    walking.page.wait_for_url(re.compile(r"/guidance/[0-9a-f-]{36}/$"))
    walking.look()
    return walking


def shown(page: Page) -> str:
    return str(page.evaluate(TEXT_OF_A_PAGE))


def pages_of(story: Story) -> dict[str, tuple[str, ...]]:
    """Below the address of the trajectory: the pages in the order of their row, and what stands there."""
    told = guidance(story)
    assert told.side
    assert told.agreed
    assert told.papers
    assert told.plan
    assert told.first_conversation
    return {
        "story/": (told.first_conversation.needs, told.side.again[0].topics[0].words),
        "ideals/": (
            told.side.ideals[0].topics[0].words,
            told.side.allies[0].brings,
            told.side.projects[0].idea,
        ),
        "life-line/": tuple(event.what for event in told.side.life),
        "agreements/": (told.agreed.frames[0].words, told.agreed.limits[0].what),
        "domains/": (told.plan.hurdles[-1].what, told.plan.looks[-1].strength),
        "plan/": tuple(hope.own_words for hope in told.plan.hopes),
        "feedback/": (),
        "self-fill/": (),
        "letters/": tuple(letter.subject for letter in told.papers.letters),
        "timeline/?show=all": (
            told.notes[0].text,
            told.notes[-1].text,
            *(one.person for one in told.evaluations),
        ),
    }


def test_are_read_page_by_page_by_whoever_holds_them(browser: Visitor, story: Story) -> None:
    walking = arrived(browser, story)
    there = walking.page.url
    for address, words in pages_of(story).items():
        walking.open(f"{there}{address}")
        text = shown(walking.page)
        for expected in words:
            assert " ".join(expected.split()) in text, f"{address}: {expected}"


def test_open_into_every_letter_barrier_and_page_that_was_filled_in(browser: Visitor, story: Story) -> None:
    walking = arrived(browser, story)
    there = walking.page.url
    found: set[str] = set()
    for address in ("letters/", "self-fill/", "domains/"):
        walking.page.goto(f"{there}{address}")
        links = walking.page.locator("main a").evaluate_all("all => all.map(one => one.getAttribute('href'))")
        found |= {link for link in links if ONE_OF_THEM.search(link)}
    assert len(found) == 5, "two letters, two barriers, one page"
    for address in sorted(found):
        walking.open(address)


def test_are_reached_from_the_rows_of_pages(browser: Visitor, story: Story) -> None:
    walking = arrived(browser, story)
    for address in pages_of(story):
        _reach(walking.page, address.split("?")[0])


def _reach(page: Page, ending: str) -> None:
    """Follows the rows under the name to a page, opening groups until it stands there."""
    wanted = page.locator(f"main nav a[href$='/{ending}']")
    groups = page.locator("main nav").first.locator("a")
    for place in range(groups.count()):
        if wanted.count():
            break
        groups.nth(place).click()
        page.wait_for_load_state()
    wanted.first.click()
    page.wait_for_url(lambda url: url.endswith(ending))
    assert page.locator("main nav [aria-current]").count()


def test_print_their_words_and_neither_the_name_nor_what_is_kept_from_somebody(
    browser: Visitor, story: Story
) -> None:
    walking = arrived(browser, story)
    there, told = walking.page.url, guidance(story)
    assert told.agreed
    for address, words in pages_of(story).items():
        walking.page.goto(f"{there}{address}")
        walking.page.emulate_media(media="print")
        printed = str(walking.page.evaluate("document.body.innerText.replace(/\\s+/g, ' ')"))
        assert told.person.name not in printed, address
        assert told.agreed.kept_from[0].what not in printed, address
        for expected in words:
            assert " ".join(expected.split()) in printed, f"{address}: {expected}"
        if address == "plan/":
            assert all(level in printed for level in _levels(told)), "paper cannot be unfolded"
        walking.page.emulate_media(media="screen")


def _levels(told: Guidance) -> tuple[str, ...]:
    assert told.plan
    return tuple(level for hope in told.plan.hopes for level in hope.levels)


def test_go_home_as_a_tagged_copy_that_holds_nothing_of_others(browser: Visitor, story: Story) -> None:
    walking = arrived(browser, story)
    trajectory = walking.page.url.rstrip("/").rsplit("/", 1)[1]
    walking.open(f"/work/trajectories/{trajectory}/copy/")
    kind, *content = walking.page.evaluate(COPY)
    assert kind == "application/pdf"
    copy = PdfReader(io.BytesIO(bytes(content)))
    _is_accessible(copy, story.language.value)
    text = " ".join(" ".join(page.extract_text() for page in copy.pages).split())
    told = guidance(story)
    assert told.side
    assert told.side.life[0].what in text
    for others in _of_others(told):
        assert others not in text, others


def _is_accessible(copy: PdfReader, language: str) -> None:
    """PDF/UA-1: tagged, in a language, with a title, headings in order, and each page in reading order."""
    root = copy.root_object
    assert root["/Lang"] == f"{language}-BE"
    assert root["/MarkInfo"]["/Marked"]
    assert root["/ViewerPreferences"]["/DisplayDocTitle"]
    assert copy.metadata is not None
    assert copy.metadata.title == TITLES[language]
    xmp = root["/Metadata"].get_object().get_data().decode()
    assert re.search(r"pdfuaid:part(=\"1\"|>1<)", xmp)
    tags = list(_tags(root["/StructTreeRoot"].get_object()))
    levels = [int(found[1]) for tag in tags if (found := HEADING.fullmatch(tag))]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))
    assert {"/P", "/H2"} <= set(tags)
    assert len(copy.pages) > 1
    assert all("/StructParents" in page and page["/Tabs"] == "/S" for page in copy.pages)


def _tags(node: PdfObject) -> Iterator[str]:
    """Yields the kinds of all structure elements, in reading order."""
    if not isinstance(node, DictionaryObject):
        return
    if "/S" in node:
        yield str(node["/S"])
    kids = node.get("/K")
    kids = kids.get_object() if kids is not None else []
    for kid in kids if isinstance(kids, list) else [kids]:
        yield from _tags(kid.get_object())


def _of_others(told: Guidance) -> Iterator[str]:
    """Yields the beginnings of what others said, of what the worker thinks, and of what is kept from some."""
    assert told.agreed
    assert told.side
    for note in told.notes:
        if note.kind is not NoteKind.SAID:
            yield note.text[:40]
    yield from (one.what for one in told.agreed.kept_from)
    yield from (one.brings for one in told.side.allies if one.wish is not Wish.YES and one.later is None)
    yield from (topic.view[:40] for talk in told.side.ideals for topic in talk.topics if topic.view)


def test_can_end_with_no_not_now_and_an_open_door(browser: Visitor) -> None:
    story = load_story(STORIES / f"{NOT_NOW}.toml")
    walking = arrived(browser, story, shelf="?show=closed")
    closing = guidance(story).closing
    assert closing
    walking.sees(closing.person)
    walking.sees(closing.words)
    there = walking.page.url
    assert walking.page.locator("main a[href$='/reopen/']").count()
    for address in ("agreements/", "story/", "timeline/"):
        walking.open(f"{there}{address}")
