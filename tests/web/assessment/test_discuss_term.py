"""The page on which something is said of a proposal …"""

from assessment.speaking import a_service, proposed, reworded
from browsing import browsing
from houvast.kernel.ids import new_id


def test_shows_the_proposal_and_keeps_the_remark() -> None:
    service = a_service()
    term = proposed(service.anna, reworded("to be said"))
    client, address = browsing(service.bert), f"/assessment/language/proposals/{term}/discuss/"
    assert "huddle to be said" in client.get(address).content.decode()
    sent = {"submission": str(new_id()), "stance": "asks", "words": "does it hold for two of us?"}
    assert client.post(address, sent | {"stance": ""}).status_code == 422
    for _ in range(2):
        assert client.post(address, sent).status_code == 303
    page = client.get(f"/assessment/language/{term}/").content.decode()
    assert page.count("does it hold for two of us?") == 1
    assert "Asks" in page
