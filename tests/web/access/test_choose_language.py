"""Choosing a language …"""

from django.test import Client

from browsing import browsing
from houvast.access.values import Function
from houvast.web import cookies
from world import Service, hire


def test_holds_on_every_browser(centre: Service) -> None:
    lena = hire(centre, "lena", Function.GUIDE)
    assert browsing(lena).post("/access/account/language/", {"language": "fr"}).status_code == 303
    elsewhere = Client()
    elsewhere.cookies[cookies.SESSION] = lena.cookies.session
    elsewhere.cookies[cookies.KEY] = lena.cookies.key
    assert b'lang="fr"' in elsewhere.get("/access/account/").content
    assert browsing(lena).post("/access/account/language/", {"language": "xx"}).status_code == 422
