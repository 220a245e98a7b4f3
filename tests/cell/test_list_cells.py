"""The list of cells …"""

from datetime import timedelta

from cell.given import a_cell, a_meeting
from houvast.cell.selectors.list_cells import list_cells
from houvast.kernel import clock
from world import Town


def test_holds_what_one_may_know_with_its_next_meeting_and_what_is_due(town: Town) -> None:
    cell = a_cell(town)
    meeting_at = clock.now().replace(microsecond=0) + timedelta(days=10)
    a_meeting(town, cell, meeting_at)
    with town.city.pol.acts() as pol:
        found = list_cells(pol)
    line = next(one for one in found.cells if one.id == cell)
    assert (line.municipalities, line.is_due, line.meets_at) == (("City",), True, meeting_at)
    assert not found.may_found
    with town.city.cas.acts() as cas:
        assert list_cells(cas).may_found
