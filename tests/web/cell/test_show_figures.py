"""The page of a cell's figures …"""

from datetime import UTC, datetime

import pytest

from browsing import browsing
from houvast.cell.figures import count_case
from houvast.cell.values.figures import Happened
from houvast.kernel import clock
from world import Town, build_town


@pytest.fixture(scope="module")
def own() -> Town:
    """A town of its own, whose cell was proposed three cases a year ago."""
    town = build_town()
    with town.city.cas.acts(), clock.frozen_at(datetime(2025, 11, 12, 9, tzinfo=UTC)):
        count_case(town.city.id, Happened.PROPOSED, 3)
    return town


def test_releases_rounded_what_print_and_file_have_and_no_exact_number(own: Town) -> None:
    """F24: exact numbers stand on the screen of who prepares alone."""
    coordinator, prevention = browsing(own.city.cas), browsing(own.city.prisca)
    page = coordinator.get("/cell/figures/").content.decode()
    assert "Nothing released yet" in page
    exact = page.split("Your own counts")[1]
    assert '<td><span class="hv-narrow">4th quarter:</span> 3</td>' in exact
    assert coordinator.get("/cell/figures/release/").status_code == 405
    assert prevention.post("/cell/figures/release/").status_code in {403, 404}
    assert coordinator.post("/cell/figures/release/").status_code == 303
    shown = prevention.get("/cell/figures/").content.decode()
    assert "0 to 4" in shown
    assert "Your own counts" not in shown
    assert "Release what is over" not in coordinator.get("/cell/figures/").content.decode()
    file = prevention.get("/cell/figures/file/")
    lines = file.content.decode("utf-8-sig").splitlines()
    assert len(lines) > 12
    assert {line.split(";")[-1] for line in lines[1:]} <= {"0 to 4", "5"}


@pytest.mark.parametrize(
    ("language", "title"), [("nl", "Cijfers van de cel"), ("fr", "Chiffres de la cellule")]
)
def test_speaks_the_readers_language(language: str, title: str, own: Town) -> None:
    assert title in browsing(own.city.prisca, language).get("/cell/figures/").content.decode()
