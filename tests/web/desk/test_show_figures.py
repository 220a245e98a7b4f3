"""The page of figures …"""

import pytest
from django.utils import translation

from browsing import browsing
from desk.duties import asked_on
from houvast.desk.values.counts import quarters_before
from houvast.kernel import clock
from houvast.kernel.counting import STEP
from houvast.web.desk.facts_figures import quarter_words
from world import Town, build_town

OVER = quarters_before(clock.today(), 4)[-1]
"""A quarter that is settled, whatever day it is."""


@pytest.fixture(scope="module")
def released() -> Town:
    """A desk with eight questions of a quarter that is over, released from its page."""
    town = build_town()
    for _ in range(8):
        asked_on(town, OVER.first)
    desk = browsing(town.desk.dina)
    page = desk.get("/desk/figures/", {"quarter": OVER.first.isoformat()}).content.decode()
    assert "Release this quarter, rounded" in page
    assert desk.post("/desk/figures/release/", {"quarter": OVER.first.isoformat()}).status_code == 303
    return town


def test_has_a_table_beside_every_picture(released: Town) -> None:
    page = browsing(released.desk.dina).get("/desk/figures/").content.decode()
    figures = page.count("<figure")
    assert figures >= 7
    assert page.count('role="img"') == 2 * figures
    assert page.count("<table") == figures


def test_shows_a_steward_what_was_released_and_never_an_exact_number(released: Town) -> None:
    page = browsing(released.desk.steward).get("/desk/figures/").content.decode()
    assert "own counts" not in page
    with translation.override("en"):
        assert quarter_words(OVER) in page
    main = page[page.index("<main") : page.index("</main")]
    cells = [cell.split("</td>")[0].rsplit(">", 1)[-1] for cell in main.split("<td>")[1:]]
    numbers = [cell.removesuffix(" each").strip() for cell in cells]
    assert numbers
    assert all(number == f"0 to {STEP - 1}" or int(number) % STEP == 0 for number in numbers)


def test_says_kindly_when_nothing_was_counted() -> None:
    town = build_town()
    page = browsing(town.desk.dina).get("/desk/figures/").content.decode()
    assert "Nothing counted yet" in page
    assert "Nothing released yet" in page


def test_counts_this_quarter_at_once_and_does_not_release_it() -> None:
    town = build_town()
    asked_on(town, clock.today())
    desk = browsing(town.desk.dina)
    page = desk.get("/desk/figures/").content.decode()
    assert "It can be released one month after its end" in page
    running = clock.today().replace(day=1).isoformat()
    assert desk.post("/desk/figures/release/", {"quarter": running}).status_code == 409
    assert desk.post("/desk/figures/release/", {"quarter": "soon"}).status_code == 404
