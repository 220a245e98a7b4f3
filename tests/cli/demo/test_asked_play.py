"""Questions by the public form of the demonstration town …"""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from demonstration import whole_town
from desk.asked import read
from houvast.access.asked_values import Entrance
from houvast.cli.demo.asked_play import FILE, load_asked
from houvast.cli.demo.stage import Stage
from houvast.desk.selectors.list_asked import list_asked


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    with whole_town(tmp_path_factory.mktemp("asked")) as built:
        yield built


def test_leave_one_that_waits_for_the_desk(people: Stage) -> None:
    with people.acts("yusuf") as yusuf:
        lines = list_asked(yusuf).lines
    assert [line.entrance for line in lines] == [Entrance.YOUNG]


def test_leave_an_answer_to_a_code_for_the_visitor(home: Path, people: Stage) -> None:
    assert people
    kept = json.loads((home / FILE).read_text())
    page = read(kept["slug"], kept["code"])
    told = load_asked().questions[0]
    assert page.opening.answers[0].words == told.worry
    assert [line.words for line in page.lines] == [told.answer]
