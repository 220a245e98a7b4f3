"""A service that is done reading an invitation …"""

from access.answering import NAME, invite
from web.invited.inviting import opened, stranger, words
from world import Town


def test_takes_the_words_away_from_the_device(town: Town) -> None:
    client = opened(invite(town)[1])
    assert client.get("/invited/leave/").status_code == 303
    assert NAME in words(client)
    answer = client.post("/invited/leave/")
    assert answer.status_code == 200
    assert "De woorden zijn weg" in answer.content.decode()
    assert client.get("/invited/").status_code == 404
    assert stranger().post("/invited/leave/").status_code == 404
