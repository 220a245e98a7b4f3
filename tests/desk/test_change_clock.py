"""The response clock …"""

from collections.abc import Iterator
from datetime import date

import pytest

from desk.duties import acting_on, asked_on
from houvast.desk.selectors.show_clock import show_clock
from houvast.desk.selectors.show_question import show_question
from houvast.desk.services.change_clock import change_clock
from houvast.desk.values.entrances import Asker
from houvast.kernel.errors import Invalid, NotAllowed, NotFound
from houvast.kernel.working_days import Holiday
from world import Town, build_town

FRIDAY = date(2026, 12, 18)


@pytest.fixture(scope="module")
def desk_town() -> Iterator[Town]:
    """A desk of its own: its clock is changed."""
    return build_town()


def due(town: Town) -> date | None:
    question = asked_on(town, FRIDAY)
    with town.desk.dina.acts() as dina:
        return show_question(dina, question).due_on


def test_is_two_working_days_until_a_steward_chooses(desk_town: Town) -> None:
    assert due(desk_town) == date(2026, 12, 22)
    with desk_town.desk.steward.acts() as steward:
        assert {one.days for one in show_clock(steward).entrances} == {2}


def test_is_chosen_for_each_entrance_and_holds_from_then_on(desk_town: Town) -> None:
    """A school asks; five working days from a Friday in December skip Christmas."""
    with desk_town.desk.steward.acts() as steward:
        change_clock(steward, desk_town.desk.id, {Asker.SCHOOL: 5, Asker.FAMILY: 1})
        days = {one.entrance: one.days for one in show_clock(steward).entrances}
    assert (days[Asker.SCHOOL], days[Asker.FAMILY], days[Asker.YOUNG_PERSON]) == (5, 1, 2)
    assert due(desk_town) == date(2026, 12, 28)


@pytest.mark.parametrize("days", [0, 11])
def test_stays_within_bounds(town: Town, days: int) -> None:
    with town.desk.steward.acts() as steward, pytest.raises(Invalid):
        change_clock(steward, town.desk.id, {Asker.SCHOOL: days})


def test_is_changed_by_the_steward_of_that_service_only(town: Town) -> None:
    with town.desk.dina.acts() as dina, pytest.raises(NotAllowed):
        change_clock(dina, town.desk.id, {Asker.SCHOOL: 3})
    with town.centre.steward.acts() as steward, pytest.raises(NotFound):
        change_clock(steward, town.desk.id, {Asker.SCHOOL: 3})


def test_shows_the_holidays_to_come_and_which_fall_in_a_weekend(town: Town) -> None:
    with acting_on(town.desk.steward, date(2027, 1, 4)) as steward:
        lines = show_clock(steward).holidays
    assert len(lines) == 19
    weekend = {line.holiday for line in lines if line.is_in_weekend and line.day.year == 2027}
    assert weekend == {Holiday.LABOUR_DAY, Holiday.ASSUMPTION, Holiday.CHRISTMAS}
