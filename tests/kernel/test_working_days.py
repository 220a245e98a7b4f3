"""Working days in Belgium …"""

from datetime import date

import pytest

from houvast.kernel.working_days import add_working_days, easter, is_working_day


@pytest.mark.parametrize(
    ("year", "day"),
    [
        (2024, date(2024, 3, 31)),
        (2025, date(2025, 4, 20)),
        (2026, date(2026, 4, 5)),
        (2038, date(2038, 4, 25)),
    ],
)
def test_know_easter(year: int, day: date) -> None:
    assert easter(year) == day


@pytest.mark.parametrize(
    "day",
    [
        date(2026, 1, 1),
        date(2026, 4, 6),
        date(2026, 5, 1),
        date(2026, 5, 14),
        date(2026, 5, 25),
        date(2026, 7, 21),
        date(2026, 8, 15),
        date(2026, 11, 1),
        date(2026, 11, 11),
        date(2026, 12, 25),
    ],
)
def test_leave_out_the_ten_legal_holidays(day: date) -> None:
    assert not is_working_day(day)


def test_leave_out_the_weekend() -> None:
    assert add_working_days(date(2026, 11, 20), 2) == date(2026, 11, 24)


def test_skip_a_holiday_on_the_way() -> None:
    assert add_working_days(date(2026, 11, 10), 1) == date(2026, 11, 12)
