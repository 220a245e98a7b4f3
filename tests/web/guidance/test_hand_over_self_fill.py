"""Handing a device over with a page to fill in …"""

from django.test import Client

from browsing import browsing
from guidance.trajectories import trajectory_of
from houvast.access.services.sign_in import Credentials, sign_in
from houvast.kernel.ids import new_id
from houvast.web.cookies import KEY, SESSION
from web.fill.visiting import answer
from world import PASSWORD, Person, Town


def tablet(worker: Person) -> Client:
    """A browser with a session of its own, so that other tests keep theirs."""
    client, signed_in = browsing(worker, "nl"), sign_in(Credentials(worker.login_name, PASSWORD))
    client.cookies[SESSION] = signed_in.cookies.session
    client.cookies[KEY] = signed_in.cookies.key
    return client


def handed_over(town: Town) -> tuple[Client, str]:
    trajectory = trajectory_of(town.centre.anna, town.centre.coach)
    client, address = tablet(town.centre.anna), f"/guidance/{trajectory}/self-fill/hand-over/"
    told = {"submission": str(new_id()), "sets": ["story", "own_words"], "language": "nl", "greeting": ""}
    assert client.post(address, told)["Location"] == "/fill/"
    return client, f"/guidance/{trajectory}/"


def test_closes_everything_else_on_it(town: Town) -> None:
    client, trajectory = handed_over(town)
    assert "Vraag 1 van 7" in client.get("/fill/").content.decode()
    for address in (trajectory, "/work/", "/guidance/", "/access/account/sessions/"):
        answered = client.get(address)
        assert (answered.status_code, answered["Location"]) == (303, "/access/take-back/"), address
    refused = client.post(f"{trajectory}note/", {"text": "x", "submission": str(new_id())})
    assert refused["Location"] == "/access/take-back/"


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


def test_leaves_the_workers_other_devices_open(town: Town) -> None:
    _tablet, trajectory = handed_over(town)
    assert browsing(town.centre.anna).get(trajectory).status_code == 200
