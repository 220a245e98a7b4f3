"""A service that is done reading …"""

from desk.referrals import NEED, send
from web.receive.receiving import opened, stranger, words
from world import Town


def test_takes_the_words_away_from_the_device(town: Town) -> None:
    client = opened(send(town)[1])
    assert NEED in words(client)
    assert client.get("/receive/leave/").status_code == 303
    assert NEED in words(client)
    assert client.post("/receive/leave/").status_code == 200
    assert client.get("/receive/").status_code == 404
    assert stranger().post("/receive/leave/").status_code == 404
