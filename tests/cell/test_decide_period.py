"""Deciding locally on a period …"""

from dataclasses import replace
from datetime import timedelta

import pytest

from cell.given import a_cell
from cell.sitting import seen
from houvast.cell.services.decide_period import decide_period
from houvast.cell.values.cells import LocalPeriod
from houvast.kernel import clock
from houvast.kernel.errors import Conflict, Invalid
from houvast.legal.values import PeriodKind
from world import Town

KIND = PeriodKind.RETENTION_AFTER_LAST_DISCUSSION
DECIDED = LocalPeriod(KIND.value, 6, "month", "Council, decision 12", clock.today())


def test_fills_what_no_text_gives_and_says_so(town: Town) -> None:
    """F12: the Flemish value is empty until somebody says where it stands."""
    cell = a_cell(town, "flanders")
    before = next(one for one in seen(town.city.cas, cell).periods if one.law.kind is KIND)
    assert before.span is None
    assert before.law.unknown is not None
    for decided in (DECIDED, DECIDED, replace(DECIDED, amount=9)):
        with town.city.cas.acts() as cas:
            decide_period(cas, cell, decided)
    found = seen(town.city.cas, cell)
    after = next(one for one in found.periods if one.law.kind is KIND)
    assert after.is_local
    assert after.span is not None
    assert (after.span.amount, after.span.source) == (9, "Council, decision 12")
    assert len(found.content.periods) == 1


def test_takes_no_period_from_the_law(town: Town) -> None:
    cell = a_cell(town, "french_community")
    with town.city.cas.acts() as cas, pytest.raises(Conflict):
        decide_period(cas, cell, DECIDED)


@pytest.mark.parametrize(
    "wrong",
    [{"amount": 0}, {"source": " "}, {"decided_on": clock.today() + timedelta(days=1)}],
)
def test_needs_a_length_a_source_and_a_day_that_has_come(town: Town, wrong: dict[str, object]) -> None:
    cell = a_cell(town, "flanders")
    with town.city.cas.acts() as cas, pytest.raises(Invalid):
        decide_period(cas, cell, replace(DECIDED, **wrong))
