"""The page for an invitation …"""

from access.lost import invited
from browsing import browsing
from web.access.shown import large_code
from world import PASSWORD, Service


def test_shows_the_fingerprint_once_a_password_is_chosen(centre: Service) -> None:
    _, code = invited(centre)
    client = browsing(None)
    weak = client.post("/access/invitation/", {"code": code, "password": "short"})
    assert weak.status_code == 422
    spaced = f" {code[:5]} {code[5:]}".upper()
    done = client.post("/access/invitation/", {"code": spaced, "password": PASSWORD})
    assert done.status_code == 200
    assert len(large_code(done)) == len("AAAA-BBBB-CCCC-DDDD-EEEE-FFFF")
    again = client.post("/access/invitation/", {"code": code, "password": PASSWORD})
    assert again.status_code == 422


def test_lets_nobody_in_before_the_steward_confirms(centre: Service) -> None:
    login_name, code = invited(centre)
    client = browsing(None)
    client.post("/access/invitation/", {"code": code, "password": PASSWORD})
    answer = client.post("/access/sign-in/", {"login_name": login_name, "password": PASSWORD})
    assert answer.status_code == 422
