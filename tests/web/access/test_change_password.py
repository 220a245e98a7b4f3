"""The page on which a password is changed …"""

from browsing import browsing
from houvast.access.values import Function
from world import PASSWORD, Service, hire


def test_asks_for_the_old_one_and_repeats_neither(centre: Service) -> None:
    lena = hire(centre, "lena", Function.GUIDE)
    client = browsing(lena)
    wrong = client.post(
        "/access/account/password/", {"current": "nope nope nope", "password": PASSWORD + "!"}
    )
    assert wrong.status_code == 422
    assert "This is not your password." in wrong.content.decode()
    assert PASSWORD not in wrong.content.decode()
    done = client.post("/access/account/password/", {"current": PASSWORD, "password": PASSWORD + "!"})
    assert done.status_code == 303
    assert client.get("/access/account/").status_code == 200
