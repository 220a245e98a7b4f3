"""Correcting a seat …"""

from dataclasses import replace
from datetime import timedelta

import pytest

from cell.given import a_cell
from cell.sitting import PREVENTION, cleared, seated, seen
from houvast.cell.selectors.show_seat import show_seat
from houvast.cell.services.change_seat import change_seat
from houvast.kernel import clock
from houvast.kernel.errors import Invalid, NotAllowed, NotFound
from houvast.kernel.ids import new_id
from world import Town


def test_keeps_a_new_day_of_the_clearance(town: Town) -> None:
    cell, later = a_cell(town), clock.today() + timedelta(days=900)
    seat = seated(town, cell, cleared(clock.today()))
    with town.city.cas.acts() as cas:
        change_seat(cas, seat, cleared(later))
        assert show_seat(cas, seat).content.clearance_until == later
    assert not [gap for gap in seen(town.city.cas, cell).gaps if gap.on]


def test_is_checked_like_a_new_one(town: Town) -> None:
    seat = seated(town, a_cell(town), PREVENTION)
    with town.city.cas.acts() as cas, pytest.raises(Invalid):
        change_seat(cas, seat, replace(PREVENTION, clearance_until=clock.today()))
    with town.city.cas.acts() as cas, pytest.raises(NotFound):
        change_seat(cas, new_id(), PREVENTION)
    with town.city.prisca.acts() as prisca, pytest.raises(NotAllowed):
        change_seat(prisca, seat, replace(PREVENTION, holder="Me"))
