"""The overviews of the demonstration town …"""

from collections.abc import Iterator
from pathlib import Path

import pytest

from demonstration import town_of
from houvast.cell.selectors.show_overview import show_overview
from houvast.cell.values.cases import WITHHELD
from houvast.cli.demo.cases import CASES
from houvast.cli.demo.cases_play import case_of
from houvast.cli.demo.cells import CELL
from houvast.cli.demo.ledger import read_ledger
from houvast.cli.demo.overviews import OVERVIEWS, load_overviews
from houvast.cli.demo.overviews_play import overview_of
from houvast.cli.demo.stage import Stage


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    with town_of(tmp_path_factory.mktemp("asked"), only=frozenset({CELL, CASES, OVERVIEWS})) as built:
        yield built


def test_show_one_that_was_given_and_one_that_waits(people: Stage) -> None:
    ledger = read_ledger()
    assert ledger
    given = {}
    for told in load_overviews():
        with people.acts("lieve") as lieve:
            found = show_overview(lieve, case_of(ledger, told.case), overview_of(ledger, told.case))
        given[told.language.value] = found.is_given
        assert {plain.words for plain in told.plain} <= {entry.words for entry in found.said}
        assert not {entry.provenance for entry in found.said} & WITHHELD
    assert given == {"nl": True, "fr": False}
