"""The round of looking together in the demonstration town …"""

from collections.abc import Iterator
from pathlib import Path

import pytest

from demonstration import whole_town
from houvast.assessment.selectors.list_own_rounds import list_own_rounds
from houvast.assessment.selectors.show_round import show_round
from houvast.assessment.values.rounds import OwnPart
from houvast.cli.demo.build import build
from houvast.cli.demo.ledger import read_ledger
from houvast.cli.demo.rounds_play import ROUNDS, STORY, play_rounds
from houvast.cli.demo.stage import Stage
from houvast.cli.progress import Progress

ONLY = frozenset({STORY, ROUNDS})


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    with whole_town(tmp_path_factory.mktemp("rounds")) as built:
        yield built


def test_waits_for_bert_alone(people: Stage) -> None:
    with people.acts("bert") as bert:
        (waiting,) = list_own_rounds(bert).to_rate
        found = show_round(bert, waiting.id)
    assert found.line.own is OwnPart.ASKED
    assert found.line.is_open
    for who in ("anna", "griet"):
        with people.acts(who) as actor:
            assert not list_own_rounds(actor).to_rate


def test_shows_anna_what_she_thought_before_and_after(people: Stage) -> None:
    with people.acts("bert") as bert:
        number = list_own_rounds(bert).to_rate[0].id
    with people.acts("anna") as anna:
        found = show_round(anna, number)
    assert found.line.own is OwnPart.LOCKED
    assert found.own_before
    assert found.own_after


def test_is_played_once_however_often_it_is_begun_again(people: Stage) -> None:
    ledger = read_ledger()
    assert ledger
    play_rounds(people, ledger)
    build(Progress(), only=ONLY)
    with people.acts("bert") as bert:
        assert len(list_own_rounds(bert).to_rate) == 1
