"""Taking a device back …"""

from django.test import Client

from browsing import browsing
from houvast.web.cookies import KEY, SESSION
from web.fill.visiting import answer, words
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


def test_is_not_filled_in_by_a_browser_that_remembers_the_password(town: Town) -> None:
    client, _ = handed_over(town)
    asked = client.get("/access/take-back/").content.decode()
    assert 'autocomplete="new-password"' in asked
    assert "current-password" not in asked


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


def test_is_no_door_to_what_was_not_sent_for_who_signs_out_first(town: Town) -> None:
    client, trajectory = handed_over(town)
    answer(client, 1, "story.needs", "Alleen voor mij")
    client.post("/access/sign-out/")
    assert "Alleen voor mij" not in words(client, "/fill/")
    assert listed(town, trajectory) == "Verlaten zonder te versturen"


def test_is_no_door_to_what_was_not_sent_for_who_signs_in_anew(town: Town) -> None:
    client, trajectory = handed_over(town)
    answer(client, 1, "story.needs", "Alleen voor mij")
    signed = client.post(
        "/access/sign-in/", {"login_name": town.centre.anna.login_name, "password": PASSWORD}
    )
    assert signed.status_code == 303
    assert "Alleen voor mij" not in words(client, "/fill/")
    assert listed(town, trajectory) == "Verlaten zonder te versturen"


def test_ends_for_cookies_somebody_copied_when_the_worker_signs_in_anew(town: Town) -> None:
    client, trajectory = handed_over(town)
    copied = Client()
    for name in (SESSION, KEY):
        copied.cookies[name] = client.cookies[name].value
    client.post("/access/sign-in/", {"login_name": town.centre.anna.login_name, "password": PASSWORD})
    copied.post("/access/take-back/", {"password": PASSWORD})
    assert copied.get(trajectory).status_code == 303


def listed(town: Town, trajectory: str) -> str:
    """How the page stands in the worker's list."""
    page = browsing(town.centre.anna, "nl").get(f"{trajectory}self-fill/").content.decode()
    left = "Verlaten zonder te versturen"
    return left if left in page else page
