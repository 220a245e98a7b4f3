"""Taking a device back …"""

from houvast.web.cookies import SESSION
from web.fill.visiting import answer
from web.guidance.tablets import handed_over
from world import PASSWORD, Town


def test_gives_it_back_with_the_password_only_under_new_cookies(town: Town) -> None:
    client, trajectory = handed_over(town)
    before = client.cookies[SESSION].value
    assert client.post("/access/take-back/", {"password": "niet dit wachtwoord"}).status_code == 422
    assert client.get(trajectory).status_code == 303
    assert client.post("/access/take-back/", {"password": PASSWORD}).status_code == 303
    assert client.cookies[SESSION].value != before
    assert client.get(trajectory).status_code == 200


def test_erases_what_was_not_sent_when_it_is_taken_back(town: Town) -> None:
    client, trajectory = handed_over(town)
    answer(client, 1, "story.needs", "Nog niet verstuurd")
    client.post("/access/take-back/", {"password": PASSWORD})
    assert client.get("/fill/").status_code == 404
    listed = client.get(f"{trajectory}self-fill/").content.decode()
    assert "Verlaten zonder te versturen" in listed


def test_keeps_what_was_sent(town: Town) -> None:
    client, trajectory = handed_over(town)
    answer(client, 1, "story.needs", "Een fiets")
    client.post("/fill/send/")
    assert "Geef het toestel terug" in client.get("/fill/").content.decode()
    client.post("/access/take-back/", {"password": PASSWORD})
    assert "Binnengekomen" in client.get(f"{trajectory}self-fill/").content.decode()
