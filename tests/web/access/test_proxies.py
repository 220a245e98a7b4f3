"""The address a request comes from …"""

import pytest
from django.test import override_settings
from hypothesis import given
from hypothesis import strategies as some

from browsing import browsing
from houvast.access.limits import MOST, Counted
from houvast.access.models.signin import Attempt
from houvast.kernel.ids import new_id
from houvast.web.access.proxies import calling_address, networks
from world import Person, found, hire

SIGN_IN = "/access/sign-in/"
PROXY = "10.0.0.7"
OURS = networks(f"{PROXY}, 10.1.0.0/16")


@pytest.mark.parametrize(
    ("peer", "forwarded", "from_where"),
    [
        ("198.51.100.4", "", "198.51.100.4"),
        ("198.51.100.4", "203.0.113.9", "198.51.100.4"),
        (PROXY, "203.0.113.9", "203.0.113.9"),
        (PROXY, "1.1.1.1, 203.0.113.9", "203.0.113.9"),
        (PROXY, "1.1.1.1, 203.0.113.9, 10.1.2.3", "203.0.113.9"),
        (PROXY, f"{PROXY}, 203.0.113.9", "203.0.113.9"),
        (PROXY, "203.0.113.9:4711", "203.0.113.9"),
        (PROXY, "[2001:db8::9]:4711", "2001:db8::9"),
        (PROXY, "2001:db8::9", "2001:db8::9"),
        (f"::ffff:{PROXY}", "::ffff:203.0.113.9", "203.0.113.9"),
        (PROXY, "", PROXY),
        (PROXY, "unknown", PROXY),
        (PROXY, "203.0.113.9, _hidden", PROXY),
        (PROXY, "203.0.113.9, , 10.1.2.3", "10.1.2.3"),
        ("", "203.0.113.9", ""),
    ],
)
def test_is_what_our_own_proxies_wrote_down_and_nothing_else(
    peer: str, forwarded: str, from_where: str
) -> None:
    assert calling_address(peer, forwarded, OURS) == from_where


@given(some.lists(some.ip_addresses().map(str)), some.text(max_size=40))
def test_cannot_be_chosen_by_whoever_asks(made_up: list[str], words: str) -> None:
    forged = ", ".join([*made_up, words, "203.0.113.9"])
    assert calling_address(PROXY, forged, OURS) == "203.0.113.9"
    assert calling_address("203.0.113.9", forged, OURS) == "203.0.113.9"


@pytest.fixture
def ada() -> Person:
    Attempt.objects.all().delete()
    return hire(found(), "ada")


def tries(ada: Person, number: int, **headers: str) -> list[int]:
    """Signs in wrongly, each time under another name, so that only the address counts."""
    wrong = ({"login_name": f"{ada.login_name}.{new_id()}", "password": "wrong"} for _ in range(number))
    return [browsing(None).post(SIGN_IN, form, **headers).status_code for form in wrong]


def test_of_a_stranger_is_not_what_a_made_up_header_says(ada: Person) -> None:
    most = MOST[Counted.ADDRESS]
    for number in range(most):
        tries(ada, 1, REMOTE_ADDR="203.0.113.9", HTTP_X_FORWARDED_FOR=f"192.0.2.{number}")
    assert tries(ada, 1, REMOTE_ADDR="203.0.113.9", HTTP_X_FORWARDED_FOR="192.0.2.99") == [429]


def test_behind_a_proxy_slows_down_nobody_but_the_one_who_tries(ada: Person) -> None:
    most = MOST[Counted.ADDRESS]
    with override_settings(PROXIES=PROXY):
        for number in range(most):
            tries(ada, 1, REMOTE_ADDR=PROXY, HTTP_X_FORWARDED_FOR=f"192.0.2.{number}, 203.0.113.9")
        assert tries(ada, 1, REMOTE_ADDR=PROXY, HTTP_X_FORWARDED_FOR="192.0.2.99, 203.0.113.9") == [429]
        assert tries(ada, 1, REMOTE_ADDR=PROXY, HTTP_X_FORWARDED_FOR="198.51.100.4") == [422]
