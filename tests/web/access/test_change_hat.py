"""Changing hats …"""

import pytest

from browsing import browsing
from houvast.access.values import Function, Hat
from houvast.web.cookies import KEY, SESSION
from world import Service, found, hire_for_two, secure_recovery, wearing


@pytest.fixture(scope="module")
def village() -> Service:
    service = found("Village")
    secure_recovery(service)
    hire_for_two(service, "katrin", Function.DESK, Function.PREVENTION)
    return service


def test_signs_out_so_that_the_password_is_asked_again(village: Service) -> None:
    client = browsing(wearing(village.katrin, Hat.CELL))
    answer = client.post("/access/account/hat/")
    assert (answer.status_code, answer["Location"]) == (303, "/access/sign-in/")
    assert answer.cookies[SESSION].value == answer.cookies[KEY].value == ""
    client = browsing(wearing(village.katrin, Hat.CELL))
    kept = {name: client.cookies[name].value for name in (SESSION, KEY)}
    client.post("/access/account/hat/")
    for name, value in kept.items():
        client.cookies[name] = value
    assert client.get("/access/account/").status_code == 303


def test_is_nothing_for_whoever_has_one(village: Service) -> None:
    assert browsing(village.holder1).post("/access/account/hat/").status_code == 409
    assert browsing(village.holder1).get("/access/account/").status_code == 200
