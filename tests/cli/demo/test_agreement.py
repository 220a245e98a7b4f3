"""What rounds leave behind in the demonstration town …"""

from collections.abc import Iterator
from pathlib import Path

import pytest

from demonstration import whole_town
from houvast.assessment.selectors.show_agreement import show_agreement
from houvast.assessment.values.nameless import CaseKind
from houvast.cli.demo.agreement_play import play_agreement
from houvast.cli.demo.ledger import read_ledger
from houvast.cli.demo.stage import Stage


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    with whole_town(tmp_path_factory.mktemp("agreement")) as built:
        yield built


def test_is_enough_for_the_whole_instrument_and_too_little_for_a_question(people: Stage) -> None:
    with people.acts("griet") as griet:
        chosen = show_agreement(griet).chosen
    assert chosen
    assert chosen.choice.kind is CaseKind.REAL
    assert 12 <= chosen.choice.cases <= 16
    assert chosen.whole.alpha.estimate.low is not None
    assert all(line.found.coefficients.alpha.estimate.point is None for line in chosen.sides)
    assert chosen.sides[0].apart.wide > 0


def test_is_not_kept_twice(people: Stage) -> None:
    ledger = read_ledger()
    assert ledger
    with people.acts("griet") as griet:
        before = show_agreement(griet).choices
    play_agreement(people, ledger)
    with people.acts("griet") as griet:
        assert show_agreement(griet).choices == before
