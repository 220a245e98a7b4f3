"""The first half of a recovery …"""

from browsing import browsing
from world import Service


def test_is_passed_on_to_the_second_holder(centre: Service) -> None:
    address = f"/access/services/{centre.id}/recovery/start/"
    client = browsing(centre.holder1)
    form = {"second_id": str(centre.holder3.user_id), "purpose": "lost_keys"}
    assert client.post(address, form).status_code == 422
    assert client.post(address, form | {"for_user_id": str(centre.bert.user_id)}).status_code == 303
    seen = browsing(centre.holder3).get("/access/recovery/").content.decode()
    assert "Holder1 began a recovery for Bert." in seen
    assert "Give their dossiers again" in seen
    assert (
        "Give their dossiers again" not in browsing(centre.holder2).get("/access/recovery/").content.decode()
    )
    assert client.post(address, form | {"second_id": str(centre.anna.user_id)}).status_code == 422
