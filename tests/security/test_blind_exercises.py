"""Until a written case lies open, whatever a colleague asks for tells nothing of another's rating (F21) …"""

from collections.abc import Iterator
from uuid import UUID

import pytest

from assessment.exercising import begun, figured
from assessment.given import a_sheet, an_impression, kept, stated
from browsing import browsing
from houvast.assessment.services.lock_sheet import lock_sheet
from houvast.kernel.ids import new_id
from security.test_blind_pages import answers, changes, everything
from world import Person, Town, build_town

Case = tuple[Town, UUID, UUID]


@pytest.fixture
def case() -> Case:
    town = build_town()
    exercise, (first, *_) = begun(town)
    return town, exercise, first


def anna_goes_on(anna: Person, case: UUID) -> Iterator[str]:
    """Everything another rater does with one case, figure by figure."""
    figured(anna, case, 4)
    yield "gave a figure first, if the draw asks for it"
    stated(anna, case)
    yield "stated an impression"
    with anna.acts() as actor:
        kept(actor, case, a_sheet())
    yield "kept a sheet"
    figured(anna, case, 7)
    yield "gave a figure after the items"
    with anna.acts() as actor:
        lock_sheet(actor, case, new_id(), an_impression())
    yield "locked"


@pytest.mark.parametrize("name", ["bert", "coach"])
def test_in_any_table(case: Case, name: str) -> None:
    town, _, first = case
    person = getattr(town.centre, name)
    before = everything(person)
    for act in anna_goes_on(town.centre.anna, first):
        now = everything(person)
        assert {table: (before[table], now[table]) for table in now if now[table] != before[table]} == {}, act


def test_on_any_page(case: Case) -> None:
    town, exercise, first = case
    asked = [
        "/assessment/cases/",
        "/assessment/cases/my-own/",
        f"/assessment/cases/{exercise}/",
        f"/assessment/cases/case/{first}/",
        f"/assessment/cases/case/{first}/figure/",
        f"/assessment/rounds/{first}/",
        "/work/",
    ]
    answers(town.centre.bert, asked)
    before = answers(town.centre.bert, asked)
    for act in anna_goes_on(town.centre.anna, first):
        now = answers(town.centre.bert, asked)
        assert {url: changes(before[url], now[url]) for url in asked if now[url] != before[url]} == {}, act


def test_in_the_log_of_the_exercise(case: Case) -> None:
    town, exercise, first = case
    for _ in anna_goes_on(town.centre.anna, first):
        pass
    page = browsing(town.centre.bert).get(f"/access/dossiers/{exercise}/readers/")
    assert page.status_code in {200, 404}
    for event in ("figure", "their own sheet", "first impression", "Destroyed the keys"):
        assert event not in page.content.decode()
