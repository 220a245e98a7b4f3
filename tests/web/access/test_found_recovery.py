"""The page that names recovery holders …"""

from browsing import browsing
from houvast.access.values import Function
from world import found, hire


def test_asks_for_three_and_warns_until_they_practised() -> None:
    service = found()
    holders = [hire(service, f"holder{number}", Function.RECOVERY) for number in (1, 2, 3)]
    client, address = browsing(service.steward), f"/access/services/{service.id}/recovery/"
    two = [str(holder.user_id) for holder in holders[:2]]
    assert client.post(address, {"holders": two}).status_code == 422
    assert client.post(address, {"holders": [*two, str(holders[2].user_id)]}).status_code == 303
    assert "Not practised yet" in client.get("/access/recovery/").content.decode()
