"""The page of the key sheet …"""

from browsing import browsing
from houvast.access.values import Function
from web.access.shown import large_code
from world import PASSWORD, Service, hire


def test_shows_the_code_once_to_who_types_the_password(centre: Service) -> None:
    lena = hire(centre, "lena", Function.GUIDE)
    client = browsing(lena)
    assert client.post("/access/account/key-sheet/", {"password": "not this one"}).status_code == 422
    shown = client.post("/access/account/key-sheet/", {"password": PASSWORD})
    groups = large_code(shown).split()
    assert len(groups) == 9
    assert groups[0] not in client.get("/access/account/key-sheet/").content.decode()
