"""Erasing a refused proposal at once …"""

import pytest

from cell.given import a_cell, proposed
from cell.given_cases import refused, seen
from houvast.cell.services.erase_case import erase_case
from houvast.kernel.errors import Conflict, NotFound
from world import Town


def test_takes_it_away_for_good_and_no_other_case(town: Town) -> None:
    cell = a_cell(town)
    case, standing = proposed(town, cell), proposed(town, cell)
    refused(town.city.mira, case)
    with town.city.cas.acts() as cas:
        erase_case(cas, case)
    with pytest.raises(NotFound):
        seen(town.city.cas, case)
    with town.city.cas.acts() as cas, pytest.raises(Conflict):
        erase_case(cas, standing)
    assert seen(town.city.cas, standing).is_proposed
