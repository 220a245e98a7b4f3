"""The page on which a remark is removed …"""

from assessment.speaking import a_service, proposed, reworded, said
from browsing import browsing


def test_asks_once_more_and_then_it_is_gone() -> None:
    service = a_service()
    term = proposed(service.anna, reworded("to remove"))
    remark = said(service.bert, term, words="that says too much")
    client, address = browsing(service.bert), f"/assessment/language/remarks/{remark}/remove/"
    assert "that says too much" in client.get(address).content.decode()
    assert client.post(address).status_code == 303
    assert "that says too much" not in client.get(f"/assessment/language/{term}/").content.decode()
    assert client.post(address).status_code == 404
