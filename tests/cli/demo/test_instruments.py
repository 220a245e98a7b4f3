"""The instruments of the demonstration town …"""

from collections.abc import Iterator
from pathlib import Path

import pytest

from demonstration import whole_town
from houvast.assessment.selectors.compare_versions import compare_versions
from houvast.assessment.selectors.instruments_at_hand import instruments_at_hand
from houvast.assessment.selectors.list_instruments import list_instruments
from houvast.cli.demo.stage import Stage
from houvast.instruments.definition import Status


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    with whole_town(tmp_path_factory.mktemp("instruments")) as built:
        yield built


def test_are_one_version_to_rate_with_and_one_draft(people: Stage) -> None:
    with people.acts("anna") as anna:
        own = list_instruments(anna).own
        at_hand = {each.key for each in instruments_at_hand(anna)}
    assert {line.shown.definition.status for line in own} == {Status.DRAFT, Status.PUBLISHED}
    assert "own.life_domains@1.0" in at_hand
    assert "own.avond@1.0" not in at_hand


def test_differ_from_what_came_along_in_one_description(people: Stage) -> None:
    with people.acts("griet") as griet:
        own = next(line.shown for line in list_instruments(griet).own if line.shown.made_from)
        found = compare_versions(griet, own.made_from, own.name).differences
    changed = {each.aspect for each in found}
    assert changed == {"title", "anchor", "attribution", "is_altered"}
