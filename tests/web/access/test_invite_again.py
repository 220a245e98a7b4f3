"""The page for lost keys …"""

from browsing import browsing
from houvast.access.values import Function
from web.access.shown import large_code
from world import Service, hire


def test_asks_for_an_identity_check_and_shows_a_new_code(centre: Service) -> None:
    lena = hire(centre, "lena", Function.GUIDE)
    client = browsing(lena)
    address = f"/access/colleagues/{lena.user_id}/keys/"
    assert browsing(centre.steward).post(address, {}).status_code == 422
    assert client.get("/access/account/").status_code == 200
    answer = browsing(centre.steward).post(address, {"checked": "on"})
    assert len(large_code(answer)) == 20
    assert client.get("/access/account/").status_code == 303
