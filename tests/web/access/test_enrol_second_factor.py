"""The page on which a telephone is set up …"""

from access.telephone import code_of, real_work
from browsing import browsing
from houvast.access.values import Function
from web.access.shown import offer_in, small_code
from world import PASSWORD, Service, hire


def test_keeps_the_same_key_while_codes_are_mistyped(centre: Service) -> None:
    noor = hire(centre, "noor", Function.GUIDE)
    client = browsing(None)
    with real_work():
        client.post("/access/sign-in/", {"login_name": noor.login_name, "password": PASSWORD})
        shown = client.get("/access/sign-in/second-factor/")
        offer = offer_in(shown)
        again = client.post("/access/sign-in/second-factor/", {"offer": offer, "code": "1"})
        assert again.status_code == 422
        assert small_code(again) == small_code(shown)
        code = code_of(small_code(shown).replace(" ", ""))
        done = client.post("/access/sign-in/second-factor/", {"offer": offer, "code": code})
        assert done.status_code == 303
        assert client.get("/access/account/").status_code == 200


def test_refuses_a_key_made_up_elsewhere(centre: Service) -> None:
    noor = hire(centre, "noor", Function.GUIDE)
    client = browsing(None)
    with real_work():
        client.post("/access/sign-in/", {"login_name": noor.login_name, "password": PASSWORD})
        answer = client.post("/access/sign-in/second-factor/", {"offer": "bm90IHNlYWxlZA==", "code": "1"})
    assert answer.status_code == 422
