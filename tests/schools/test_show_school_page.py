"""What a school wrote …"""

import pytest

from houvast.access.fill_values import FillState
from houvast.kernel.errors import NotFound
from houvast.kernel.ids import new_id
from houvast.schools.selectors.show_school_page import show_school_page
from houvast.schools.values.school_pages import WORD
from schools.given import HEAD, answered, offered, opened
from world import Service


def test_is_read_by_the_team_before_it_is_taken_over(city: Service) -> None:
    support, number = opened(city.dina), new_id()
    answered(offered(city.dina, support, page=number, looks_back=False), "It is calmer.")
    with city.anna.acts() as anna:
        page = show_school_page(anna, support, number)
    assert (page.state, page.to, page.answers) == (FillState.SENT, HEAD.name, ((WORD, "It is calmer."),))
    with city.bert.acts() as bert, pytest.raises(NotFound):
        show_school_page(bert, support, number)


def test_belongs_to_its_own_support(city: Service) -> None:
    one, other, number = opened(city.dina), opened(city.dina), new_id()
    offered(city.dina, one, page=number)
    with city.dina.acts() as dina, pytest.raises(NotFound):
        show_school_page(dina, other, number)
