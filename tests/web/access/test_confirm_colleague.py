"""The page that compares a fingerprint …"""

from access.lost import invited
from browsing import browsing
from houvast.access.models.signin import Account
from houvast.access.services.accept_invitation import accept_invitation
from world import PASSWORD, Service


def test_opens_the_account_for_the_right_one_only(centre: Service) -> None:
    login_name, code = invited(centre)
    read_out = accept_invitation(code, PASSWORD)
    user_id = Account.objects.get(login_name=login_name).id
    client, address = browsing(centre.steward), f"/access/colleagues/{user_id}/confirm/"
    for typed in ("AAAA-AAAA-AAAA-AAAA-AAAA-AAAA", "what?", ""):
        assert client.post(address, {"fingerprint": typed}).status_code == 422
    assert client.post(address, {"fingerprint": read_out.lower().replace("-", " ")}).status_code == 303
    form = {"login_name": login_name, "password": PASSWORD}
    assert browsing(None).post("/access/sign-in/", form).status_code == 303
