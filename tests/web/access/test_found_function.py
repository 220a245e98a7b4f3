"""The page that founds a team …"""

from browsing import browsing
from world import Service


def test_needs_a_name_and_somebody_in_it(centre: Service) -> None:
    client, address = browsing(centre.steward), f"/access/services/{centre.id}/team/"
    form = {"kind": "team", "name": "Evening team", "members": [str(centre.anna.user_id)]}
    assert client.post(address, form | {"members": []}).status_code == 422
    assert client.post(address, form).status_code == 303
    assert "Evening team" in client.get("/access/team/").content.decode()
