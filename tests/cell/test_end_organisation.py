"""Ending the part of an organisation …"""

from datetime import timedelta

import pytest

from cell.given import a_cell
from cell.sitting import WELFARE, added, seen
from houvast.cell.services.end_organisation import end_organisation
from houvast.kernel import clock
from houvast.kernel.errors import NotAllowed
from world import Town


def test_takes_it_out_of_those_who_may_be_invited_and_keeps_it(town: Town) -> None:
    cell = a_cell(town)
    number = added(town, cell)
    assert [one.content.name for one in seen(town.city.cas, cell).organisations] == [WELFARE.name]
    with town.city.pol.acts() as pol, pytest.raises(NotAllowed):
        end_organisation(pol, number, clock.today())
    with town.city.cas.acts() as cas:
        end_organisation(cas, number, clock.today() - timedelta(days=1))
    found = seen(town.city.cas, cell)
    assert found.organisations == ()
    assert [one.id for one in found.ended] == [number]
