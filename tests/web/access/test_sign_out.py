"""Signing out …"""

from browsing import browsing
from houvast.access.values import Function
from houvast.web import cookies
from world import Service, hire


def test_takes_the_cookies_and_ends_the_session(centre: Service) -> None:
    lena = hire(centre, "lena", Function.GUIDE)
    client = browsing(lena)
    assert client.get("/access/sign-out/").status_code == 405
    answer = client.post("/access/sign-out/")
    assert answer.headers["Location"] == "/access/sign-in/"
    assert answer.cookies[cookies.KEY].value == ""
    assert browsing(lena).get("/access/account/").status_code == 303


def test_does_no_harm_to_whoever_is_not_signed_in() -> None:
    assert browsing(None).post("/access/sign-out/").status_code == 303
