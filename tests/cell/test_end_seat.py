"""Ending somebody's time in a seat …"""

from datetime import timedelta

import pytest

from cell.given import a_cell
from cell.sitting import LONG_AGO, MAYOR, seated, seen
from houvast.cell.services.end_seat import end_seat
from houvast.cell.values.seats import GapKind
from houvast.kernel import clock
from houvast.kernel.errors import Invalid, NotAllowed
from world import Town


def test_leaves_them_in_the_history_and_the_seat_empty(town: Town) -> None:
    cell = a_cell(town)
    seat = seated(town, cell)
    yesterday = clock.today() - timedelta(days=1)
    with town.city.pol.acts() as pol, pytest.raises(NotAllowed):
        end_seat(pol, seat, yesterday)
    with town.city.cas.acts() as cas, pytest.raises(Invalid):
        end_seat(cas, seat, LONG_AGO - timedelta(days=1))
    for _ in range(2):
        with town.city.cas.acts() as cas:
            end_seat(cas, seat, yesterday)
    found = seen(town.city.cas, cell)
    assert [one.content.holder for one in found.past] == [MAYOR.holder]
    assert found.seats == ()
    assert (found.gaps[0].kind, found.gaps[0].municipality) == (GapKind.NOBODY, "City")
