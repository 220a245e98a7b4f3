"""Agreeing a partnership …"""

import pytest

from houvast.access.selectors.show_partnerships import ServicePartners, show_partnerships
from houvast.access.services.agree_partnership import agree_partnership
from houvast.access.values import Function
from houvast.kernel.errors import Invalid, NotAllowed, NotFound
from world import Service, found, hire, partners


def seen(service: Service) -> ServicePartners:
    with service.steward.acts() as steward:
        return show_partnerships(steward)[0]


def test_shows_on_both_sides_who_compared() -> None:
    one, other = found("One"), found("Other")
    read_out = seen(other).fingerprint
    with one.steward.acts() as steward:
        agree_partnership(steward, one.id, other.id, read_out.lower().replace("-", " "))
    here = next(line for line in seen(one).partners if line.id == other.id)
    there = next(line for line in seen(other).partners if line.id == one.id)
    assert (here.is_agreed, here.agrees) == (True, False)
    assert (there.is_agreed, there.agrees) == (False, True)


def test_is_refused_with_another_fingerprint() -> None:
    one, other = found(), found()
    with one.steward.acts() as steward, pytest.raises(Invalid):
        agree_partnership(steward, one.id, other.id, "AAAA-BBBB")


def test_is_refused_with_oneself_and_for_others() -> None:
    one, other = found(), found()
    guide = hire(one, "guide", Function.GUIDE)
    with one.steward.acts() as steward, pytest.raises(NotFound):
        agree_partnership(steward, one.id, one.id, "AAAA")
    with guide.acts() as actor, pytest.raises(NotAllowed):
        agree_partnership(actor, one.id, other.id, "AAAA")


def test_lets_each_know_the_others_people() -> None:
    one, other = found(), found()
    partners(one, other)
    with one.steward.acts() as steward:
        assert other.id in steward.keyring.anchors
