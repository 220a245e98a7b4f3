"""Changing a protocol …"""

import pytest

from houvast.kernel import clock
from houvast.kernel.errors import Invalid
from houvast.schools.selectors.show_protocol import show_protocol
from houvast.schools.services.acknowledge_protocol import acknowledge_protocol
from houvast.schools.services.change_protocol import change_protocol
from houvast.schools.values.protocols import Acknowledged
from schools.given import a_protocol, written
from world import Service


def test_makes_the_school_agree_anew_and_the_same_words_do_not(city: Service) -> None:
    protocol = written(city.dina)
    with city.dina.acts() as dina:
        acknowledge_protocol(dina, protocol, Acknowledged("Hilde Peeters", clock.today(), "Signed"))
        change_protocol(dina, protocol, a_protocol())
        assert show_protocol(dina, protocol).content.acknowledged is not None
        change_protocol(dina, protocol, a_protocol(reach_us="The desk, day and night"))
        page = show_protocol(dina, protocol)
    assert (page.content.acknowledged, page.content.reach_us) == (None, "The desk, day and night")


def test_stays_whole(city: Service) -> None:
    protocol = written(city.dina)
    with city.dina.acts() as dina, pytest.raises(Invalid):
        change_protocol(dina, protocol, a_protocol(crisis=""))
