"""The quarter of a day …"""

from datetime import UTC, date, datetime

import pytest

from houvast.kernel.quarters import beginning_of_quarter, first_of_quarter, quarter_of


@pytest.mark.parametrize(
    ("day", "first", "named"),
    [
        (date(2026, 1, 1), date(2026, 1, 1), "2026-Q1"),
        (date(2026, 3, 31), date(2026, 1, 1), "2026-Q1"),
        (date(2026, 4, 1), date(2026, 4, 1), "2026-Q2"),
        (date(2026, 8, 31), date(2026, 7, 1), "2026-Q3"),
        (date(2026, 12, 31), date(2026, 10, 1), "2026-Q4"),
    ],
)
def test_begins_on_the_first_of_its_first_month(day: date, first: date, named: str) -> None:
    assert first_of_quarter(day) == first
    assert beginning_of_quarter(day) == datetime(first.year, first.month, 1, tzinfo=UTC)
    assert quarter_of(day) == named
