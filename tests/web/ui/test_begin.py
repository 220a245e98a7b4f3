"""The first page of all …"""

from django.test import Client

from browsing import browsing
from world import Town


def test_welcomes_whoever_is_nobody_yet_and_tells_nothing() -> None:
    answer = browsing(None).get("/")
    assert answer.status_code == 200
    assert "/access/sign-in/" in answer.content.decode()


def test_leads_whoever_is_signed_in_to_their_work(town: Town) -> None:
    answer = browsing(town.centre.anna).get("/")
    assert (answer.status_code, answer.headers["location"]) == (303, "/work/")


def test_lets_a_browser_that_came_from_elsewhere_try_again(town: Town) -> None:
    """The strict cookie stays behind once; the page that loads itself again is not this one."""
    client = Client()
    client.cookies["__Host-session"] = town.centre.anna.cookies.session
    assert client.get("/").headers["location"] == "/work/"
    assert client.get("/work/").status_code == 200
