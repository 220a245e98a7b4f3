"""The pages on which two recovery holders help a steward who lost everything …"""

import pytest

from access.stewards import started
from browsing import browsing
from houvast.access.services.accept_invitation import accept_invitation
from web.access.shown import large_code
from world import PASSWORD, Person, Service, found, secure_recovery


@pytest.fixture
def service() -> Service:
    """A service of its own: its steward loses everything."""
    service = found("Dorpsdienst")
    secure_recovery(service)
    return service


def test_ask_for_an_identity_check_and_show_a_code_once(service: Service) -> None:
    opening = started(service, service.holder1, service.holder2)
    address, client = f"/access/recovery/{opening}/invite/", browsing(service.holder2)
    page = client.get(address).content.decode()
    assert "Steward, Dorpsdienst" in page
    assert "Everybody of the service is told" in page
    assert client.post(address, {}).status_code == 422
    assert browsing(service.steward).get("/access/account/").status_code == 200
    assert len(large_code(client.post(address, {"checked": "on"}))) == 20


def test_do_not_exist_for_anybody_but_the_second_holder(service: Service) -> None:
    opening = started(service, service.holder1, service.holder2)
    for person in (service.holder1, service.holder3, service.steward):
        for act in ("invite", "confirm"):
            assert browsing(person).get(f"/access/recovery/{opening}/{act}/").status_code == 404


def test_are_found_from_the_recovery_page_and_told_of_on_the_first_page(service: Service) -> None:
    address = f"/access/services/{service.id}/recovery/start/"
    form = {"second_id": str(service.holder2.user_id), "purpose": "lost_steward"}
    client = browsing(service.holder1)
    answer = client.post(address, form | {"for_user_id": str(service.holder3.user_id)})
    assert answer.status_code == 422
    assert "Choose a steward of this service: Steward." in answer.content.decode()
    assert client.post(address, form | {"for_user_id": str(service.steward.user_id)}).status_code == 303
    page = browsing(service.holder2).get("/access/recovery/").content.decode()
    assert "Holder1 began to help Steward, a steward who lost password and key sheet." in page
    assert "Invite this steward anew" in page
    told = browsing(service.holder3).get("/access/notices/").content.decode()
    assert "Two recovery holders begin to give a steward of your service new keys." in told
    assert "Ring the data-protection officer now" in told


def test_compare_the_fingerprint_and_lead_on_to_a_team_that_begins_anew(service: Service) -> None:
    opening = started(service, service.holder1, service.holder2)
    client = browsing(service.holder2)
    code = large_code(client.post(f"/access/recovery/{opening}/invite/", {"checked": "on"}))
    address = f"/access/recovery/{opening}/confirm/"
    assert client.post(address, {"fingerprint": "ABCD"}).status_code == 409
    read_out = accept_invitation(code, PASSWORD)
    assert client.post(address, {"fingerprint": "0000 " * 6}).status_code == 422
    assert client.post(address, {"fingerprint": read_out}).status_code == 303
    steward = browsing(Person(service.steward.user_id, service.steward.login_name))
    page = steward.get("/access/team/").content.decode()
    assert "Begin the team anew with Steward" in page
    restart = page.partition("/restart/")[0].rpartition('action="')[2] + "/restart/"
    assert steward.post(restart).status_code == 303
    assert steward.post(restart).status_code == 404
    assert "Begin the team anew" not in steward.get("/access/team/").content.decode()
