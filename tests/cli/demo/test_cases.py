"""The cases of the demonstration town …"""

from collections.abc import Iterator
from pathlib import Path

import pytest

from demonstration import whole_town
from houvast.cell.selectors.list_cases import Shelf, list_cases
from houvast.cell.selectors.show_case import show_case
from houvast.cell.values.cases import CaseState
from houvast.cli.demo.cases import load_cases
from houvast.cli.demo.cases_play import case_of
from houvast.cli.demo.ledger import Ledger, read_ledger
from houvast.cli.demo.stage import Stage


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    with whole_town(tmp_path_factory.mktemp("cases")) as built:
        yield built


def ledger() -> Ledger:
    found = read_ledger()
    assert found is not None
    return found


def test_stand_on_the_shelves_of_the_list(people: Stage) -> None:
    found = {}
    for shelf in Shelf:
        with people.acts("lieve") as lieve:
            found[shelf] = len(list_cases(lieve, shelf=shelf).lines)
    assert found == {Shelf.PROPOSED: 2, Shelf.LISTED: 3, Shelf.TO_DECIDE: 1, Shelf.CLOSED: 3}


def test_show_an_answer_a_page_of_paper_and_a_child(people: Stage) -> None:
    with people.acts("kobe") as kobe:
        waiting, paper, child = (
            show_case(kobe, case_of(ledger(), key)) for key in ("wacht", "papier", "liste")
        )
    assert len(waiting.steps) == 1
    assert paper.state is CaseState.LISTED
    assert child.is_child
    assert child.content.minor is not None


def test_are_kept_from_everybody_else(people: Stage) -> None:
    names = {told.name for told in load_cases().cases}
    assert len(names) == 8
    with people.acts("lieve") as lieve:
        assert {line.name for line in list_cases(lieve).lines} <= names
