"""Founding a cell …"""

from dataclasses import replace
from datetime import date

import pytest

from cell.given import a_cell
from cell.sitting import seen
from houvast.access.dossiers import dossier
from houvast.cell.services.found_cell import NewCell, found_cell
from houvast.cell.values.cells import CellContent
from houvast.kernel import clock
from houvast.kernel.errors import Invalid, NotAllowed, NotFound
from houvast.kernel.ids import new_id
from world import Town

CONTENT = CellContent("Cell of two towns", ("City", "Village"), "federal", date(2026, 1, 1))


def test_opens_it_to_the_seats_and_to_nobody_else(town: Town) -> None:
    """F17: one cell may be of several municipalities; who has no seat does not know of it."""
    cell = a_cell(town)
    for person in (town.city.cas, town.city.mira, town.city.milan, town.city.pol, town.city.prisca):
        assert seen(person, cell).head.id == cell
    for stranger in (town.city.dpo, town.centre.anna, town.centre.siham):
        with pytest.raises((NotFound, NotAllowed)):
            seen(stranger, cell)


def test_is_due_at_once_because_nobody_sits_there(town: Town) -> None:
    fresh = replace(CONTENT, started_on=clock.today())
    with town.city.cas.acts() as cas:
        cell = found_cell(cas, NewCell(new_id(), fresh, town.city.seats["coordinator"]))
        assert dossier(cell).due_on == clock.today()


def test_happens_once_and_needs_a_name_a_municipality_and_seats_of_ones_own(town: Town) -> None:
    number, seats = new_id(), town.city.seats
    for _ in range(2):
        with town.city.cas.acts() as cas:
            assert found_cell(cas, NewCell(number, CONTENT, seats["coordinator"])) == number
    outside = replace(CONTENT, regime="social_work")
    with town.city.cas.acts() as cas, pytest.raises(NotFound):
        found_cell(cas, NewCell(new_id(), outside, seats["coordinator"]))
    nameless = CellContent(" ", ("City",), "federal", date(2026, 1, 1))
    with town.city.cas.acts() as cas, pytest.raises(Invalid):
        found_cell(cas, NewCell(new_id(), nameless, seats["coordinator"]))
    foreign = town.centre.seats["management"]
    with town.city.cas.acts() as cas, pytest.raises(NotFound):
        found_cell(cas, NewCell(new_id(), CONTENT, seats["coordinator"], foreign))
    with town.city.pol.acts() as pol, pytest.raises(NotAllowed):
        found_cell(pol, NewCell(new_id(), CONTENT, seats["police"]))
