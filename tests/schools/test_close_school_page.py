"""Closing a school's page …"""

import pytest

from houvast.access.fill_values import FillState
from houvast.kernel.errors import Conflict, NotFound
from houvast.kernel.ids import new_id
from houvast.schools.services.close_school_page import close_school_page
from schools.given import answered, enter, offered, opened, seen
from world import Service


def test_ends_a_page_that_was_not_sent(city: Service) -> None:
    support, number = opened(city.dina), new_id()
    page = offered(city.dina, support, page=number)
    with city.dina.acts() as dina:
        close_school_page(dina, support, number, sets_aside=False)
    with pytest.raises(NotFound):
        enter(page)


def test_destroys_what_came_in_only_when_that_was_meant(city: Service) -> None:
    support, number = opened(city.dina), new_id()
    answered(offered(city.dina, support, page=number))
    with city.dina.acts() as dina, pytest.raises(Conflict):
        close_school_page(dina, support, number, sets_aside=False)
    for _ in range(2):
        with city.dina.acts() as dina:
            close_school_page(dina, support, number, sets_aside=True)
    assert seen(city.dina, support).pages[0].state is FillState.SET_ASIDE
