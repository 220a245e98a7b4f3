"""Forms in the demonstration town …"""

from collections.abc import Iterator
from pathlib import Path

import pytest

from demonstration import whole_town
from houvast.assessment.selectors.list_forms import list_forms
from houvast.assessment.selectors.show_form import show_form
from houvast.cli.demo.forms_play import ALONE, AT_THE_TABLE, FORMS
from houvast.cli.demo.ledger import read_ledger
from houvast.cli.demo.stage import Stage
from houvast.kernel import clock

ONLY = frozenset({ALONE[0], AT_THE_TABLE[0], FORMS})


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    with whole_town(tmp_path_factory.mktemp("forms")) as built:
        yield built


def test_are_one_page_and_needs_twice(people: Stage) -> None:
    ledger = read_ledger()
    assert ledger
    found = []
    for story, worker in (ALONE[:2], AT_THE_TABLE):
        with people.acts(worker) as actor:
            found.append(list_forms(actor, ledger.row(story, "trajectory")).finished)
    assert [[line.instrument for line in lines] for lines in found] == [
        ["houvast.one_page"],
        ["houvast.needs", "houvast.needs"],
    ]
    assert all(line.on <= clock.today() for lines in found for line in lines)
    with people.acts(AT_THE_TABLE[1]) as dounia:
        assert show_form(dounia, found[1][0].id).page.differences
