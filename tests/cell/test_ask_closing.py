"""Putting a case forward to be closed …"""

import pytest

from cell.given import a_cell, a_meeting, listed, on_agenda
from cell.kept import stands
from houvast.access.sealing import unseal_content
from houvast.cell.finding.cells import item_row
from houvast.cell.services.ask_closing import ClosingRequest, ask_closing
from houvast.cell.values.meetings import ItemContent, ItemKind
from houvast.kernel.errors import Conflict, Invalid
from houvast.kernel.ids import new_id
from world import Town


def test_puts_it_last_on_the_next_agenda_and_leaves_the_day(town: Town) -> None:
    """F22: new, running, to be closed."""
    cell = a_cell(town)
    case = listed(town, cell)
    day = stands(case)[1]
    with town.city.cas.acts() as cas:
        ask_closing(cas, ClosingRequest(case, new_id(), "He has had work for a year."))
    assert stands(case) == ("to_close", day)
    item = on_agenda(town, a_meeting(town, cell), case)
    with town.city.cas.acts() as cas:
        assert unseal_content(cas, item_row(item), ItemContent).kind is ItemKind.TO_CLOSE


def test_happens_once_and_wants_a_reason(town: Town) -> None:
    case, number = listed(town, a_cell(town)), new_id()
    with town.city.cas.acts() as cas, pytest.raises(Invalid):
        ask_closing(cas, ClosingRequest(case, number, " "))
    for _ in range(2):
        with town.city.cas.acts() as cas:
            ask_closing(cas, ClosingRequest(case, number, "Enough."))
    with town.city.cas.acts() as cas, pytest.raises(Conflict):
        ask_closing(cas, ClosingRequest(case, new_id(), "Enough."))
