"""Changing a cell …"""

import pytest

from cell.given import a_cell
from cell.sitting import seen
from houvast.cell.selectors.compare_regimes import compare_regimes
from houvast.cell.services.change_cell import CellChange, change_cell
from houvast.cell.services.decide_period import decide_period
from houvast.cell.values.cells import LocalPeriod
from houvast.kernel import clock
from houvast.kernel.errors import Invalid, NotAllowed, NotFound
from houvast.legal.values import PeriodKind
from world import Town


def test_to_another_regime_asks_that_what_changes_was_read(town: Town) -> None:
    """F17: a regime decides on periods, ages and lists, so nobody switches it in passing."""
    cell = a_cell(town, "flanders")
    change = CellChange("Cell of the city", ("City",), "french_community")
    with town.city.cas.acts() as cas, pytest.raises(Invalid):
        change_cell(cas, cell, change)
    with town.city.mira.acts() as mira:
        change_cell(mira, cell, CellChange("Cell", ("City", "Village"), "french_community", has_read=True))
    found = seen(town.city.pol, cell)
    assert (found.content.name, found.content.regime) == ("Cell", "french_community")
    assert {gap.municipality for gap in found.gaps} == {"City", "Village", ""}


def test_shows_old_beside_new(town: Town) -> None:
    cell = a_cell(town, "flanders")
    with town.city.cas.acts() as cas:
        assert compare_regimes(cas, cell, "flanders").change is None
        change = compare_regimes(cas, cell, "french_community").change
    assert change is not None
    notice = next(one for one in change.periods if one.old.kind is PeriodKind.INVITATION_NOTICE)
    assert notice.old_span is None
    assert notice.new_span is not None
    assert notice.new_span.amount == 14
    assert {old.id for old, _ in change.lists} >= {"categories", "services"}


def test_leaves_what_was_decided_locally_for_where_the_law_is_silent(town: Town) -> None:
    cell = a_cell(town, "flanders")
    decided = LocalPeriod(PeriodKind.INVITATION_NOTICE.value, 21, "day", "Council", clock.today())
    with town.city.cas.acts() as cas:
        decide_period(cas, cell, decided)
        change_cell(cas, cell, CellChange("Cell", ("City",), "french_community", has_read=True))
    span = seen(town.city.cas, cell).frame.span(PeriodKind.INVITATION_NOTICE)
    assert span is not None
    assert span.amount == 14


def test_is_for_who_prepares(town: Town) -> None:
    cell = a_cell(town)
    with town.city.pol.acts() as pol, pytest.raises(NotAllowed):
        change_cell(pol, cell, CellChange("Mine", ("City",), "federal"))
    for wrong in ("nowhere", "social_work"):
        with town.city.cas.acts() as cas, pytest.raises(NotFound):
            change_cell(cas, cell, CellChange("Cell", ("City",), wrong, has_read=True))
    with town.city.cas.acts() as cas, pytest.raises(Invalid):
        change_cell(cas, cell, CellChange("Cell", (), "federal"))
