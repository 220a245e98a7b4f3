"""An exercise of the demonstration town …"""

from collections.abc import Iterator
from pathlib import Path

import pytest

from demonstration import SIX, whole_town
from houvast.assessment.selectors.list_exercises import list_exercises
from houvast.assessment.selectors.show_own_calibration import show_own_calibration
from houvast.cli.demo.build import build
from houvast.cli.demo.exercises_play import CASES, EXERCISES, OPEN_CASES, RATERS
from houvast.cli.demo.stage import Stage
from houvast.cli.progress import Progress

ONLY = SIX | {EXERCISES}


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    with whole_town(tmp_path_factory.mktemp("exercises")) as built:
        yield built


def test_has_two_cases_that_lie_open_and_one_that_waits(people: Stage) -> None:
    for rater in RATERS:
        with people.acts(rater) as actor:
            (line,) = list_exercises(actor).exercises
        assert (line.over, line.to_do, len(line.cases)) == (len(OPEN_CASES), 1, len(CASES))


def test_tells_each_rater_of_their_own_eye(people: Stage) -> None:
    with people.acts("anna") as anna:
        found = show_own_calibration(anna)
    assert found.severity
    assert found.severity.estimate.point is not None
    assert found.panel is None, "nobody invented a panel"


def test_leaves_nothing_twice_when_it_is_played_again(people: Stage) -> None:
    build(Progress(), only=ONLY)
    with people.acts("anna") as anna:
        assert len(list_exercises(anna).exercises) == 1
