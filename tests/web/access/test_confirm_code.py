"""The page for the second step …"""

from access.telephone import code_of, give_telephone
from browsing import browsing
from houvast.access.values import Function
from world import PASSWORD, Service, hire


def test_takes_each_code_once(centre: Service) -> None:
    mira = hire(centre, "mira", Function.GUIDE)
    code = code_of(give_telephone(mira))
    statuses = []
    for _ in range(2):
        client = browsing(None)
        client.post("/access/sign-in/", {"login_name": mira.login_name, "password": PASSWORD})
        statuses.append(client.post("/access/sign-in/code/", {"code": f"{code[:3]} {code[3:]}"}).status_code)
    assert statuses == [303, 422]
