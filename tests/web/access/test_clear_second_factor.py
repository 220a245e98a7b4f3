"""The page for a lost telephone …"""

from access.telephone import give_telephone
from browsing import browsing
from houvast.access.services.sign_in import Credentials, sign_in
from houvast.access.values import Awaits, Function
from world import PASSWORD, Service, hire


def test_signs_every_device_out_after_an_identity_check(centre: Service) -> None:
    lena = hire(centre, "lena", Function.GUIDE)
    client = browsing(lena)
    give_telephone(lena)
    address = f"/access/colleagues/{lena.user_id}/telephone/"
    assert browsing(centre.steward).post(address, {}).status_code == 422
    assert client.get("/access/account/").status_code == 200
    assert browsing(centre.steward).post(address, {"checked": "on"}).status_code == 303
    assert client.get("/access/account/").status_code == 303
    assert sign_in(Credentials(lena.login_name, PASSWORD)).awaits is not Awaits.CODE
