"""Naming whom the asker named …"""

from dataclasses import replace

import pytest

from houvast.kernel.errors import Invalid, NotFound
from houvast.schools.services.name_contact import name_contact
from schools.given import ANCHOR, named, opened, seen
from world import Service


def test_adds_them_once(city: Service) -> None:
    support = opened(city.dina)
    for _ in range(2):
        named(city.anna, support)
    assert seen(city.dina, support).content.contacts == (ANCHOR,)


@pytest.mark.parametrize("change", [{"name": ""}, {"function": " "}, {"function": "leerling van 15 jaar"}])
def test_is_for_staff_with_a_function(city: Service, change: dict[str, str]) -> None:
    support = opened(city.dina)
    with city.dina.acts() as dina, pytest.raises(Invalid):
        name_contact(dina, support, replace(ANCHOR, **change))  # type: ignore[arg-type]


def test_is_not_for_a_colleague_outside_the_team(city: Service) -> None:
    support = opened(city.dina)
    with city.bert.acts() as bert, pytest.raises(NotFound):
        name_contact(bert, support, ANCHOR)
