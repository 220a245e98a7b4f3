"""Taking a recipient of feedback sheets off …"""

import pytest

from cell.given import a_cell
from cell.sitting import recipient_named
from houvast.cell.services.remove_recipient import remove_recipient
from houvast.kernel.errors import NotAllowed
from houvast.kernel.ids import new_id
from world import Town


def test_is_for_who_prepares_and_does_nothing_twice(town: Town) -> None:
    cell = a_cell(town)
    number = recipient_named(town, cell)
    with town.city.pol.acts() as pol, pytest.raises(NotAllowed):
        remove_recipient(pol, cell, number)
    for gone in (number, number, new_id()):
        with town.city.cas.acts() as cas:
            remove_recipient(cas, cell, gone)
