"""Putting a case on the agenda …"""

import pytest

from cell.given import a_cell, a_meeting, listed, on_agenda, proposed
from houvast.cell.finding.cells import item_row
from houvast.kernel.errors import Conflict, NotFound
from world import Town


def test_is_for_cases_on_the_list_alone_and_happens_once(town: Town) -> None:
    cell = a_cell(town)
    meeting = a_meeting(town, cell)
    case = listed(town, cell)
    item = on_agenda(town, meeting, case)
    with town.city.cas.acts():
        assert item_row(item).place == 1
    with pytest.raises(Conflict):
        on_agenda(town, meeting, case)
    with pytest.raises(Conflict):
        on_agenda(town, meeting, proposed(town, cell))


def test_is_unknown_to_the_police_seat_and_to_guidance(town: Town) -> None:
    """F3: nothing of a case is visible to who was given nothing."""
    cell = a_cell(town)
    item = on_agenda(town, a_meeting(town, cell), listed(town, cell))
    for person in (town.city.pol, town.city.prisca, town.centre.anna, town.elsewhere.chloe):
        with person.acts(), pytest.raises(NotFound):
            item_row(item)
