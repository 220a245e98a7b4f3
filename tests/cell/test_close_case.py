"""Closing a case …"""

from datetime import timedelta

import pytest

from cell.given import EXCEPTION, a_cell, listed
from cell.kept import AFTER, closed, discussed, in_days, stands
from houvast.access.sealing import seal_content, unseal_content
from houvast.cell.finding.cells import cell_row
from houvast.cell.models.cases import Case
from houvast.cell.retention import lapse_cases
from houvast.cell.services.close_case import Closing, close_case
from houvast.cell.values.cells import CellContent
from houvast.kernel.errors import Conflict, Invalid, NotAllowed, NotFound
from houvast.kernel.ids import new_id
from world import Town


def test_counts_a_year_from_the_last_discussion_under_the_french_community(town: Town) -> None:
    """F12: at most one year from the last discussion."""
    case = listed(town, a_cell(town, "french_community"))
    last = in_days(-40)
    discussed(case, last)
    closed(town, case)
    assert stands(case) == ("closed", last.replace(year=last.year + 1))


@pytest.mark.parametrize("regime", ["federal", "flanders", "wallonia", "brussels", "german_community"])
def test_waits_for_a_local_decision_where_no_text_gives_a_period(town: Town, regime: str) -> None:
    """F12: nothing is made up; the local decision with its source counts."""
    cell = a_cell(town, regime, exception=EXCEPTION)
    case = listed(town, cell)
    with pytest.raises(Conflict, match="local decision"):
        closed(town, case)
    with town.city.cas.acts() as cas:
        row = cell_row(cell)
        content = unseal_content(cas, row, CellContent)
        seal_content(
            cas,
            row,
            CellContent(
                content.name,
                content.municipalities,
                content.regime,
                content.started_on,
                content.exception,
                (AFTER,),
            ),
        )
        row.save(update_fields=["content"])
    closed(town, case)
    state, day = stands(case)
    assert state == "closed"
    assert day
    assert timedelta(days=175) < day - in_days(0) < timedelta(days=190)


def test_is_the_mayors_alone_with_reasons_and_what_went_well(town: Town) -> None:
    """F4, F21."""
    case = listed(town, a_cell(town, "french_community"))
    with town.city.cas.acts() as cas, pytest.raises(NotAllowed):
        close_case(cas, Closing(case, new_id(), "Why.", "Well."))
    with town.city.mira.acts() as mira, pytest.raises(Invalid):
        close_case(mira, Closing(case, new_id(), "Why.", " "))
    with town.city.mira.acts() as mira, pytest.raises(NotFound):
        close_case(mira, Closing(new_id(), new_id(), "Why.", "Well."))


def test_ends_in_deletion_by_the_jobs_with_every_key(town: Town) -> None:
    """F12: rows and keys go; the counter of the quarter stays."""
    case = listed(town, a_cell(town, "french_community"))
    closed(town, case)
    Case.objects.using("owner").filter(id=case).update(erase_on=in_days(-1))
    assert lapse_cases() >= 1
    assert stands(case)[0] == "erased"
    assert not Case.objects.using("owner").filter(id=case).exists()
