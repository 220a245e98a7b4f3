"""Working days in Belgium …"""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from houvast.kernel.working_days import (
    Holiday,
    add_working_days,
    easter,
    holidays,
    is_working_day,
    working_days_between,
)

DAYS = st.dates(date(2000, 1, 1), date(2099, 12, 31))
SOME = st.frozensets(st.dates(date(2024, 1, 1), date(2025, 12, 31)), max_size=12)
# Easter Sunday, Ascension and Whit Monday, copied from calendars.
MOVING = [
    (date(2024, 3, 31), date(2024, 5, 9), date(2024, 5, 20)),
    (date(2025, 4, 20), date(2025, 5, 29), date(2025, 6, 9)),
    (date(2026, 4, 5), date(2026, 5, 14), date(2026, 5, 25)),
    (date(2027, 3, 28), date(2027, 5, 6), date(2027, 5, 17)),
    (date(2028, 4, 16), date(2028, 5, 25), date(2028, 6, 5)),
    (date(2029, 4, 1), date(2029, 5, 10), date(2029, 5, 21)),
    (date(2030, 4, 21), date(2030, 5, 30), date(2030, 6, 10)),
    (date(2038, 4, 25), date(2038, 6, 3), date(2038, 6, 14)),
]


@pytest.mark.parametrize(("sunday", "ascension", "whit_monday"), MOVING)
def test_know_the_days_that_move_with_easter(sunday: date, ascension: date, whit_monday: date) -> None:
    assert easter(sunday.year) == sunday
    found = {name: day for day, name in holidays(sunday.year)}
    assert found[Holiday.EASTER_MONDAY] == sunday + timedelta(days=1)
    assert (found[Holiday.ASCENSION], found[Holiday.WHIT_MONDAY]) == (ascension, whit_monday)


@pytest.mark.parametrize("year", range(2024, 2031))
def test_leave_out_the_ten_legal_holidays(year: int) -> None:
    fixed = {(1, 1), (5, 1), (7, 21), (8, 15), (11, 1), (11, 11), (12, 25)}
    found = holidays(year)
    assert len(found) == 10
    assert fixed < {(day.month, day.day) for day, _name in found}
    assert not any(is_working_day(day) for day, _name in found)


def test_of_a_year_are_its_weekdays_without_the_holidays_on_them() -> None:
    """2026 by hand: 261 weekdays; of the holidays Assumption and All Saints fall in a weekend."""
    days = (date(2026, 1, 1) + timedelta(days=number) for number in range(365))
    assert sum(map(is_working_day, days)) == 261 - 8


def test_leave_out_the_weekend() -> None:
    assert add_working_days(date(2026, 11, 20), 2) == date(2026, 11, 24)


def test_skip_a_holiday_on_the_way() -> None:
    assert add_working_days(date(2026, 11, 10), 1) == date(2026, 11, 12)


def test_know_two_holidays_on_one_day() -> None:
    assert [name for day, name in holidays(2008) if day == date(2008, 5, 1)] == [
        Holiday.ASCENSION,
        Holiday.LABOUR_DAY,
    ]


def test_leave_out_what_a_service_is_closed_for_besides() -> None:
    assert add_working_days(date(2026, 7, 10), 1, {date(2026, 7, 13)}) == date(2026, 7, 14)


@given(DAYS, st.integers(0, 40), SOME)
def test_counted_on_and_counted_back_come_to_the_same(day: date, count: int, closed: frozenset[date]) -> None:
    later = add_working_days(day, count, closed)
    assert working_days_between(day, later, closed) == count
    assert count == 0 or is_working_day(later, closed)


@given(DAYS, st.integers(-30, 400), SOME)
def test_are_never_more_for_a_service_that_closes_more(day: date, days: int, closed: frozenset[date]) -> None:
    later = day + timedelta(days=days)
    between = working_days_between(day, later, closed)
    assert 0 <= between <= working_days_between(day, later) <= max(0, (later - day).days)


@given(DAYS)
def test_come_after_at_most_five_days_of_rest(day: date) -> None:
    assert (add_working_days(day, 1) - day).days <= 6
