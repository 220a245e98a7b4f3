"""The list of devices …"""

from browsing import browsing
from houvast.access.services.sign_in import Credentials, sign_in
from houvast.access.values import Function
from world import PASSWORD, Service, hire


def test_names_each_device_and_marks_this_one(centre: Service) -> None:
    lena = hire(centre, "lena", Function.GUIDE)
    sign_in(Credentials(lena.login_name, PASSWORD, device="Firefox, Linux"))
    text = browsing(lena).get("/access/account/sessions/").content.decode()
    assert "Firefox, Linux" in text
    assert text.count("this one") == 1


def test_calls_a_browser_by_its_name(centre: Service) -> None:
    lena = hire(centre, "lena", Function.GUIDE)
    agent = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0"
    form = {"login_name": lena.login_name, "password": PASSWORD}
    browsing(None).post("/access/sign-in/", form, headers={"user-agent": agent})
    assert "Firefox, Linux" in browsing(lena).get("/access/account/sessions/").content.decode()
