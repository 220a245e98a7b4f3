"""The page for another telephone …"""

from access.telephone import code_of, give_telephone
from browsing import browsing
from houvast.access.values import Function
from web.access.shown import offer_in, small_code
from world import PASSWORD, Service, hire


def test_takes_the_new_telephones_codes_and_no_longer_the_old_ones(centre: Service) -> None:
    lena = hire(centre, "lena", Function.GUIDE)
    client = browsing(lena)
    old = give_telephone(lena)
    shown = client.get("/access/account/telephone/")
    code = code_of(small_code(shown).replace(" ", ""))
    form = {"offer": offer_in(shown), "password": PASSWORD, "code": code}
    assert client.post("/access/account/telephone/", form | {"password": "wrong wrong"}).status_code == 422
    assert client.post("/access/account/telephone/", form).status_code == 303
    other = browsing(None)
    other.post("/access/sign-in/", {"login_name": lena.login_name, "password": PASSWORD})
    assert other.post("/access/sign-in/code/", {"code": code_of(old)}).status_code == 422
