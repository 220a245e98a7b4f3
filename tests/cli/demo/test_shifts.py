"""A week at the desk of the demonstration town …"""

from collections.abc import Iterator
from pathlib import Path

import pytest

from demonstration import SIX, town_of
from houvast.cli.demo.build import build
from houvast.cli.demo.shifts_play import CALLS, SHIFTS, WEEKS_ALIKE
from houvast.cli.demo.stage import Stage
from houvast.cli.progress import Progress
from houvast.desk.selectors.show_duty import show_duty
from houvast.desk.selectors.show_figures import show_figures
from houvast.desk.selectors.show_roster import show_roster
from houvast.desk.values.counts import Counting, Dimension
from houvast.desk.values.response import Response
from houvast.journeys.show_danger_line import show_danger_line
from houvast.rights.values import Line

ONLY = SIX | {SHIFTS}


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    with town_of(tmp_path_factory.mktemp("shifts"), only=ONLY) as built:
        yield built


def test_is_planned_for_weeks(people: Stage) -> None:
    with people.acts("yusuf") as yusuf:
        weeks = show_roster(yusuf).weeks
    filled = [any(half.name for day in week.days for half in day.halves) for week in weeks[1:]]
    assert sum(filled) == WEEKS_ALIKE


def test_has_a_hand_over_that_waits_and_one_that_was_taken(people: Stage) -> None:
    with people.acts("yusuf") as yusuf:
        duty = show_duty(yusuf)
    assert duty
    assert [one.name for one in duty.waiting] == ["Ilse Vandermaele"]


def test_kept_calls_in_danger_and_no_number_of_a_place_that_does_not_exist(people: Stage) -> None:
    with people.acts("yusuf") as yusuf:
        shown = show_danger_line(yusuf)
    assert 0 < len(shown.calls) <= len(CALLS)
    filled = {line.line for line in shown.card.lines if line.number}
    assert filled == {Line.SUICIDE_LINE}


def test_counted_every_question_of_the_stories_and_its_own(people: Stage) -> None:
    with people.acts("ilse") as ilse:
        page = show_figures(ilse)
    assert sum(one.counts.totals[Counting.ASKED] for one in page.own) == 6
    assert any(one.counts.tables[Dimension.RESPONSE][Response.WITHIN] for one in page.own)
    assert all(not one.may_release for one in page.own)


def test_is_not_played_twice(people: Stage) -> None:
    build(Progress(), only=ONLY)
    with people.acts("yusuf") as yusuf:
        duty = show_duty(yusuf)
    assert duty
    assert len(duty.waiting) == 1
