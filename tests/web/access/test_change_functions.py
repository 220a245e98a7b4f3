"""The page of functions …"""

from browsing import browsing
from houvast.access.values import Function
from world import Service, hire


def test_takes_effect_at_the_next_page(centre: Service) -> None:
    lena = hire(centre, "lena", Function.GUIDE)
    address = f"/access/colleagues/{lena.user_id}/functions/"
    assert browsing(lena).get("/access/danger/").status_code == 404
    answer = browsing(centre.steward).post(address, {"functions": ["duty", "guide"]})
    assert answer.status_code == 303
    assert browsing(lena).get("/access/danger/").status_code == 200
    browsing(centre.steward).post(address, {"functions": ["guide"]})
    assert browsing(lena).get("/access/danger/").status_code == 404
    assert browsing(centre.steward).post(address, {"functions": ["king"]}).status_code == 422
