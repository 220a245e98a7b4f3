"""Changing an organisation …"""

from dataclasses import replace

import pytest

from cell.given import a_cell
from cell.sitting import WELFARE, added
from houvast.cell.selectors.show_organisation import show_organisation
from houvast.cell.services.change_organisation import change_organisation
from houvast.cell.services.end_organisation import end_organisation
from houvast.kernel import clock
from houvast.kernel.errors import Invalid, NotAllowed
from world import Town


def test_puts_another_addressee_in_place_and_leaves_its_last_day(town: Town) -> None:
    number = added(town, a_cell(town))
    with town.city.cas.acts() as cas:
        end_organisation(cas, number, clock.today())
        change_organisation(cas, number, replace(WELFARE, superior="The management"))
        content = show_organisation(cas, number).content
    assert (content.superior, content.until_on) == ("The management", clock.today())
    with town.city.cas.acts() as cas, pytest.raises(Invalid):
        change_organisation(cas, number, replace(WELFARE, superior=""))
    with town.city.pol.acts() as pol, pytest.raises(NotAllowed):
        change_organisation(pol, number, WELFARE)
