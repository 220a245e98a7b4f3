"""Keeping that a school agreed to a protocol …"""

from datetime import timedelta

import pytest

from houvast.kernel import clock
from houvast.kernel.errors import Invalid
from houvast.schools.selectors.show_protocol import show_protocol
from houvast.schools.services.acknowledge_protocol import acknowledge_protocol
from houvast.schools.values.protocols import Acknowledged
from schools.given import written
from world import Service


def test_keeps_who_when_and_how(city: Service) -> None:
    protocol, word = written(city.dina), Acknowledged("Hilde Peeters", clock.today(), "Signed at school")
    for _ in range(2):
        with city.anna.acts() as anna:
            acknowledge_protocol(anna, protocol, word)
    with city.dina.acts() as dina:
        assert show_protocol(dina, protocol).content.acknowledged == word


@pytest.mark.parametrize(("by", "days", "how"), [("", 0, "x"), ("Hilde", 0, " "), ("Hilde", 1, "x")])
def test_needs_all_three_and_no_day_to_come(city: Service, by: str, days: int, how: str) -> None:
    protocol = written(city.dina)
    word = Acknowledged(by, clock.today() + timedelta(days=days), how)
    with city.dina.acts() as dina, pytest.raises(Invalid):
        acknowledge_protocol(dina, protocol, word)
