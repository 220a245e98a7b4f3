"""Signing another device out …"""

from browsing import browsing
from houvast.access.selectors.list_sessions import list_sessions
from houvast.access.services.sign_in import Credentials, sign_in
from houvast.access.values import Function
from world import PASSWORD, Service, hire


def test_ends_that_device_and_no_other(centre: Service) -> None:
    lena = hire(centre, "lena", Function.GUIDE)
    client = browsing(lena)
    sign_in(Credentials(lena.login_name, PASSWORD, device="a lost tablet"))
    with lena.acts() as actor:
        lost = next(line for line in list_sessions(actor) if line.device == "a lost tablet")
    assert client.post(f"/access/account/sessions/{lost.id}/end/").status_code == 303
    text = client.get("/access/account/sessions/").content.decode()
    assert "a lost tablet" not in text
    assert "That device is signed out." in text
