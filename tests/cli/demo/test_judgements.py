"""Looking together in the demonstration town …"""

from collections.abc import Iterator
from pathlib import Path

import pytest

from demonstration import whole_town
from houvast.assessment.selectors.list_rounds import list_rounds
from houvast.assessment.selectors.show_judgement import show_judgement
from houvast.assessment.selectors.show_reveal import show_reveal
from houvast.assessment.values.rounds import RoundState
from houvast.cli.demo.build import build
from houvast.cli.demo.judgements import JUDGEMENTS, load_judgements
from houvast.cli.demo.ledger import read_ledger
from houvast.cli.demo.stage import Stage
from houvast.cli.progress import Progress

SETTLED, WAITING = (each.story for each in load_judgements().rounds)
ONLY = frozenset({SETTLED, WAITING, JUDGEMENTS})


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    with whole_town(tmp_path_factory.mktemp("judgements")) as built:
        yield built


def test_has_a_judgement_with_the_young_persons_own_word(people: Stage) -> None:
    ledger = read_ledger()
    assert ledger
    with people.acts("anna") as anna:
        (line,) = list_rounds(anna, ledger.row(SETTLED, "trajectory")).judgements
        page = show_judgement(anna, line.id)
    assert len(page.content.sheets) == 2
    assert any(comment.content.words for comment in page.comments)


def test_has_a_round_that_waits_for_its_judgement(people: Stage) -> None:
    ledger = read_ledger()
    assert ledger
    with people.acts("dounia") as dounia:
        (line,) = list_rounds(dounia, ledger.row(WAITING, "trajectory")).rounds
        reveal = show_reveal(dounia, line.id)
    assert line.state is RoundState.REVEALED
    assert any(spread.is_wide for spread in reveal.spreads)


def test_is_not_played_twice(people: Stage) -> None:
    build(Progress(), only=ONLY)
    ledger = read_ledger()
    assert ledger
    with people.acts("dounia") as dounia:
        assert len(list_rounds(dounia, ledger.row(WAITING, "trajectory")).rounds) == 1
