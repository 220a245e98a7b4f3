"""The page on which a proposal is adopted …"""

from assessment.speaking import a_service, proposed, reworded, said
from browsing import browsing
from houvast.assessment.values.language import Stance
from houvast.kernel.ids import new_id


def test_asks_for_a_reason_where_somebody_disagrees() -> None:
    service = a_service()
    term = proposed(service.anna, reworded("to adopt"))
    said(service.bert, term, Stance.DISAGREES, "too narrow")
    client, address = browsing(service.coach), f"/assessment/language/proposals/{term}/adopt/"
    page = client.get(address).content.decode()
    for there in ("too narrow", "A colleague disagrees", "From today it is what we mean."):
        assert there in page
    sent = {"submission": str(new_id()), "because": ""}
    assert client.post(address, sent).status_code == 422
    for _ in range(2):
        assert client.post(address, sent | {"because": "we try it for a year"}).status_code == 303
    shown = client.get(f"/assessment/language/{term}/").content.decode()
    assert "Adopted on" in shown
    assert "we try it for a year" in shown
    assert browsing(service.steward).post(address, sent | {"because": "again"}).status_code == 409
