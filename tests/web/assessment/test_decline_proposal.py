"""The page on which a proposal is declined …"""

from assessment.speaking import a_service, proposed, reworded
from browsing import browsing
from houvast.kernel.ids import new_id


def test_keeps_the_reason_to_be_read() -> None:
    service = a_service()
    term = proposed(service.anna, reworded("to decline"))
    client, address = browsing(service.coach), f"/assessment/language/proposals/{term}/decline/"
    sent = {"submission": str(new_id()), "because": ""}
    assert client.post(address, sent).status_code == 422
    assert client.post(address, sent | {"because": "we have a word for it"}).status_code == 303
    page = browsing(service.anna).get(f"/assessment/language/{term}/").content.decode()
    for there in ("Settled proposals", "Declined", "we have a word for it"):
        assert there in page
