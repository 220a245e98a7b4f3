"""Not putting somebody on the list …"""

from datetime import timedelta

import pytest

from cell.given import a_cell, listed, proposed
from cell.given_cases import refused, seen
from houvast.cell.values.cases import CaseState
from houvast.kernel import clock
from houvast.kernel.errors import Conflict, Invalid, NotAllowed
from world import Town


def test_is_the_mayors_with_reasons_and_sets_the_day_it_goes(town: Town) -> None:
    case = proposed(town, a_cell(town))
    with pytest.raises(Invalid):
        refused(town.city.mira, case, " ")
    with pytest.raises(NotAllowed):
        refused(town.city.cas, case)
    refused(town.city.milan, case)
    page = seen(town.city.cas, case)
    day = clock.today() + timedelta(days=30)
    assert (page.state, page.due_on, page.erase_on) == (CaseState.REFUSED, day, day)


def test_is_not_for_a_case_on_the_list(town: Town) -> None:
    with pytest.raises(Conflict):
        refused(town.city.mira, listed(town, a_cell(town)))
