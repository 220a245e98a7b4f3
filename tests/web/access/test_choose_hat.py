"""The page on which one of two hats is chosen …"""

import pytest
from django.test import Client

from browsing import browsing
from houvast.access.values import Function, Hat
from world import PASSWORD, Service, found, hire_for_two, secure_recovery, wearing

HERE = "/access/sign-in/hat/"


@pytest.fixture(scope="module")
def village() -> Service:
    service = found("Village")
    secure_recovery(service)
    hire_for_two(service, "katrin", Function.DESK, Function.PREVENTION)
    return service


def signing_in(service: Service, name: str, address: str = "/access/sign-in/") -> Client:
    client = browsing(None)
    typed = {"login_name": getattr(service, name).login_name, "password": PASSWORD}
    answer = client.post(address, typed)
    assert answer.status_code == 303
    client.went = answer["Location"]  # type: ignore[attr-defined]
    return client


def test_stands_between_the_password_and_where_one_was_going(village: Service) -> None:
    client = signing_in(village, "katrin", "/access/sign-in/?next=/desk/")
    assert client.went == f"{HERE}?next=%2Fdesk%2F"  # type: ignore[attr-defined]
    page = client.get(HERE).content.decode()
    assert "Which hat do you put on?" in page
    answer = client.post(f"{HERE}?next=/desk/", {"hat": "social"})
    assert (answer.status_code, answer["Location"]) == (303, "/desk/")
    assert "You are here for social work." in client.get("/desk/").content.decode()


def test_is_passed_by_whoever_has_one_hat(village: Service) -> None:
    client = signing_in(village, "holder1")
    assert client.went != HERE  # type: ignore[attr-defined]
    page = client.get("/access/account/").content.decode()
    assert "You are here for" not in page
    assert "Change hats" not in page


@pytest.mark.parametrize("typed", [{}, {"hat": ""}, {"hat": "both"}])
def test_comes_back_whole_when_no_hat_was_chosen(village: Service, typed: dict[str, str]) -> None:
    client = signing_in(village, "katrin")
    answer = client.post(HERE, typed)
    assert answer.status_code == 422
    assert "For which work are you here?" in answer.content.decode()


def test_leads_to_the_sign_in_whoever_has_no_session(village: Service) -> None:
    assert Client().get(HERE).status_code == 303
    client = browsing(wearing(village.katrin, Hat.CELL))
    assert client.post(HERE, {"hat": "social"}).status_code == 303
    assert client.get("/desk/").status_code in {303, 404}


def test_speaks_dutch_and_french(village: Service) -> None:
    client = signing_in(village, "katrin")
    for language, words in (("nl", "Welke pet zet u op?"), ("fr", "Quelle casquette mettez-vous")):
        client.cookies["__Host-language"] = language
        assert words in client.get(HERE).content.decode()


def test_shows_on_every_page_which_hat_is_on_and_the_way_to_the_other(village: Service) -> None:
    client = browsing(wearing(village.katrin, Hat.CELL))
    page = client.get("/access/account/").content.decode()
    assert "You are here for the cell." in page
    assert 'action="/access/account/hat/"' in page
    assert client.get("/desk/").status_code == 404
