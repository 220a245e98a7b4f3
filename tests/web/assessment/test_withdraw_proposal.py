"""The page on which a proposal is withdrawn …"""

from assessment.speaking import a_service, proposed, reworded
from browsing import browsing


def test_asks_once_more_and_keeps_it_to_be_read() -> None:
    service = a_service()
    term = proposed(service.anna, reworded("to withdraw"))
    client, address = browsing(service.anna), f"/assessment/language/proposals/{term}/withdraw/"
    assert "Withdraw your proposal?" in client.get(address).content.decode()
    for _ in range(2):
        assert client.post(address).status_code == 303
    page = client.get(f"/assessment/language/{term}/").content.decode()
    assert "Withdrawn" in page
    assert browsing(service.bert).get(address).status_code == 404
