"""What a service tells later …"""

from desk.referrals import composed, send, standing
from houvast.access.referral_values import Hears
from houvast.desk.values.referrals import Standing
from web.receive.receiving import opened, words
from world import Town


def test_is_the_arrival_and_then_one_word(town: Town) -> None:
    referral, offered = send(town)
    client = opened(offered)
    assert client.post("/receive/tell/", {"told": "arrived"}).status_code == 409
    client = opened(send(town)[1])
    referral, offered = send(town)
    client = opened(offered)
    client.post("/receive/answer/", {"answer": "yes"})
    assert "Hoe ging het, in één woord?" in words(client)
    assert client.post("/receive/tell/", {}).status_code == 422
    told = client.post("/receive/tell/", {"told": "arrived"})
    assert told.status_code == 303
    assert "Later kunt u" in words(client, told.headers["Location"])
    assert standing(town, referral) is Standing.ARRIVED
    assert client.post("/receive/tell/", {"told": "helped"}).status_code == 303
    assert standing(town, referral) is Standing.ENDED
    assert "Deze pagina is nu gesloten" in words(client)


def test_is_offered_no_word_where_only_the_arrival_was_agreed_to(town: Town) -> None:
    referral, offered = send(town, composed(hears=Hears.ARRIVAL))
    client = opened(offered)
    client.post("/receive/answer/", {"answer": "yes"})
    page = words(client)
    assert 'value="arrived"' in page
    assert 'value="helped"' not in page
    assert client.post("/receive/tell/", {"told": "helped"}).status_code == 422
    assert standing(town, referral) is Standing.ACCEPTED
