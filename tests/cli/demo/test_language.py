"""Words that two services of the demonstration town share …"""

from collections.abc import Iterator
from pathlib import Path

import pytest

from demonstration import whole_town
from houvast.assessment.selectors.show_glossary import show_glossary
from houvast.assessment.values.language import Stance
from houvast.assessment.values.shipped_terms import shipped_id
from houvast.cli.demo.language_play import REMARKS
from houvast.cli.demo.stage import Stage, stage


@pytest.fixture(scope="module")
def people(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stage]:
    with whole_town(tmp_path_factory.mktemp("language")) as home, stage() as opened:
        assert isinstance(home, Path)
        yield opened


def test_were_adopted_on_a_day_or_wait_to_be(people: Stage) -> None:
    with people.acts("anna") as anna:
        lines = {line.id: line for line in show_glossary(anna, "nl").terms}
    assert lines[shipped_id("radical")].adopted_on
    assert lines[shipped_id("person")].is_due
    assert lines[shipped_id("signal")].is_proposed
    assert "een team spreken over elkaar" in lines[shipped_id("polarisation")].words.meaning
    with people.acts("chloe") as chloe:
        adopted = [line for line in show_glossary(chloe, "fr").terms if not line.is_proposed]
    assert [line.words.name for line in adopted] == ["radical"]


def test_are_talked_about(people: Stage) -> None:
    with people.acts("griet") as griet:
        (proposal,) = show_glossary(griet, "nl").proposals
    assert (proposal.name, proposal.writer) == ("onrust", "Bert Callewaert")
    assert len(proposal.remarks) == len(REMARKS)
    assert {remark.stance for remark in proposal.remarks} == {Stance.ASKS, Stance.DISAGREES}
