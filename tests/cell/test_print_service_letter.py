"""The letter to a service …"""

import pytest

from cell.given import a_cell, proposed
from cell.test_ask_service import a_request, asked
from houvast.cell.selectors.print_service_letter import print_service_letter
from houvast.kernel.errors import NotFound
from houvast.kernel.ids import new_id
from world import Town


def test_is_of_one_request(town: Town) -> None:
    case = proposed(town, a_cell(town))
    step = asked(town.city.mira, a_request(case))
    with town.city.cas.acts() as cas:
        letter = print_service_letter(cas, case, step)
        assert (letter.person, letter.asked.service) == ("Younes Haddad", "CAW De Kade")
        with pytest.raises(NotFound):
            print_service_letter(cas, case, new_id())
