"""A closing day …"""

from datetime import date

import pytest

from desk.duties import acting_on, asked_on, closed_on
from houvast.desk.selectors.show_clock import show_clock
from houvast.desk.selectors.show_question import show_question
from houvast.desk.services.add_closed_day import add_closed_day
from houvast.desk.services.remove_closed_day import remove_closed_day
from houvast.desk.values.response import ClosedFor
from houvast.kernel.errors import Invalid, NotAllowed, NotFound
from world import Town, build_town

FRIDAY, MONDAY = date(2027, 7, 9), date(2027, 7, 12)


def test_does_not_count_for_questions_asked_from_then_on() -> None:
    town = build_town()
    before = asked_on(town, FRIDAY)
    closed = closed_on(town.desk.steward, town.desk, MONDAY, today=FRIDAY)
    after = asked_on(town, FRIDAY)
    with town.desk.dina.acts() as dina:
        days = [show_question(dina, question).due_on for question in (before, after)]
    assert days == [date(2027, 7, 13), date(2027, 7, 14)]
    with acting_on(town.desk.steward, FRIDAY) as steward:
        add_closed_day(steward, town.desk.id, MONDAY, ClosedFor.COMMUNITY)
        assert [line.day for line in show_clock(steward).closed] == [MONDAY]
        remove_closed_day(steward, closed)
        assert show_clock(steward).closed == ()


@pytest.mark.parametrize("day", [date(2027, 7, 8), date(2027, 7, 21), date(2027, 7, 10), date(2030, 1, 3)])
def test_is_no_day_gone_by_no_holiday_no_weekend_and_not_years_ahead(town: Town, day: date) -> None:
    with acting_on(town.desk.steward, FRIDAY) as steward, pytest.raises(Invalid):
        add_closed_day(steward, town.desk.id, day, ClosedFor.OTHER)


def test_is_entered_and_taken_back_by_the_steward_of_that_service_only(town: Town) -> None:
    closed = closed_on(town.desk.steward, town.desk, MONDAY, today=FRIDAY)
    with acting_on(town.desk.dina, FRIDAY) as dina, pytest.raises(NotAllowed):
        add_closed_day(dina, town.desk.id, MONDAY, ClosedFor.BRIDGE)
    with acting_on(town.centre.steward, FRIDAY) as steward:
        with pytest.raises(NotFound):
            add_closed_day(steward, town.desk.id, MONDAY, ClosedFor.BRIDGE)
        with pytest.raises(NotFound):
            remove_closed_day(steward, closed)
    with town.desk.steward.acts() as steward:
        remove_closed_day(steward, closed)
