"""The round tables of the demonstration town …"""

from collections.abc import Iterator
from pathlib import Path

import pytest

from demonstration import whole_town
from houvast.cli.demo.stage import Stage
from houvast.cli.demo.tables import load_tables
from houvast.cli.demo.town import load_town
from houvast.people.recognising.signs import find_signs
from houvast.tables.selectors.count_tables import count_tables
from houvast.tables.selectors.list_tables import list_tables
from houvast.tables.selectors.show_table import show_table
from houvast.tables.values.meetings import MeetingState
from houvast.tables.values.tables import TableKind


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    with whole_town(tmp_path_factory.mktemp("tables")) as built:
        yield built


def test_are_a_prevention_consultation_of_six_and_a_strategic_table(people: Stage) -> None:
    with people.acts("yusuf") as yusuf:
        lines = {line.kind: line for line in list_tables(yusuf).tables}
        prevention = show_table(yusuf, lines[TableKind.PREVENTION].id)
        strategic = show_table(yusuf, lines[TableKind.STRATEGIC].id)
        counts = count_tables(yusuf)
    assert len(prevention.members) == 6
    states = [one.state for _number, one in prevention.entries.meetings()]
    assert states == [MeetingState.HELD, MeetingState.HELD, MeetingState.PLANNED]
    for page in (prevention, strategic):
        assert page.due_on is not None
        assert not page.is_late
        assert page.entries.agreements(is_open=True)
    settled = [one.settled for _number, one in prevention.entries.agreements(is_open=False)]
    assert {one.is_kept for one in settled if one is not None} == {True, False}
    assert len(prevention.entries.practices()) == 2
    assert len(prevention.entries.processes()) == 2
    assert prevention.entries.documents()
    assert sum(one.met for one in counts) == 3


def test_are_told_by_workers_of_the_town_and_show_no_sign_of_anybody() -> None:
    told = load_tables().tables
    assert {one.worker for one in told} <= {persona.key for persona in load_town().personas}
    said = [point.said for table in told for met in table.meetings for point in met.points]
    assert [signs for words in said if (signs := find_signs(words))] == []
