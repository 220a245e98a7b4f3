"""The sign-in pages …"""

from collections.abc import Iterator

import pytest
from django.test import Client

from access.telephone import code_of, give_telephone, real_work
from browsing import browsing
from houvast.access.limits import MOST, Counted
from houvast.access.models.signin import Attempt
from houvast.access.values import Function
from houvast.web import cookies
from world import PASSWORD, Person, found, hire

SIGN_IN = "/access/sign-in/"


@pytest.fixture
def ada() -> Iterator[Person]:
    Attempt.objects.all().delete()
    yield hire(found(), "ada", Function.GUIDE)
    Attempt.objects.all().delete()


def credentials(person: Person, password: str = PASSWORD) -> dict[str, str]:
    return {"login_name": person.login_name, "password": password}


def test_give_cookies_no_other_site_and_no_script_can_use(ada: Person) -> None:
    client = browsing(None)
    answer = client.post(SIGN_IN, credentials(ada))
    assert answer.status_code == 303
    strict = {cookies.SESSION: "Lax", cookies.KEY: "Strict", cookies.DEVICE: "Lax"}
    for name, same_site in strict.items():
        cookie = answer.cookies[name]
        assert cookie["secure"], name
        assert cookie["httponly"], name
        assert cookie["samesite"] == same_site
        assert cookie["path"] == "/"
        assert not cookie["domain"]


@pytest.mark.parametrize(
    ("wanted", "leads"),
    [
        ("/access/account/", "/access/account/"),
        ("//elsewhere.example/", None),
        ("https://elsewhere.example/", None),
        ("/\\elsewhere.example", None),
        ("javascript:alert(1)", None),
        ("/access/sign-in/code/", None),
    ],
)
def test_lead_on_within_this_site_only(ada: Person, wanted: str, leads: str | None) -> None:
    answer = browsing(None).post(SIGN_IN, credentials(ada), QUERY_STRING=f"next={wanted}")
    assert answer.status_code == 303
    location = answer.headers["Location"]
    assert location == leads if leads else location in {"/work/", "/access/account/", "/"}, location


def test_say_what_is_wrong_without_repeating_the_password(ada: Person) -> None:
    answer = browsing(None).post(SIGN_IN, credentials(ada, "a wrong password indeed"))
    assert answer.status_code == 422
    text = answer.content.decode()
    assert "This name and password do not go together." in text
    assert "a wrong password indeed" not in text


def test_say_how_long_to_wait_after_too_many_tries(ada: Person) -> None:
    client = browsing(None)
    for number in range(MOST[Counted.ACCOUNT]):
        client.post(SIGN_IN, credentials(ada, "wrong"), REMOTE_ADDR=f"192.0.2.{number}")
    answer = client.post(SIGN_IN, credentials(ada), REMOTE_ADDR="192.0.2.99")
    assert answer.status_code == 429
    assert "Please wait" in answer.content.decode()


def test_recognise_the_browser_the_next_time(ada: Person) -> None:
    known, stranger = browsing(None), browsing(None)
    known.post(SIGN_IN, credentials(ada))
    for number in range(MOST[Counted.ACCOUNT]):
        stranger.post(SIGN_IN, credentials(ada, "wrong"), REMOTE_ADDR=f"192.0.2.{number}")
    for name in (cookies.SESSION, cookies.KEY):
        del known.cookies[name]
    assert known.post(SIGN_IN, credentials(ada)).status_code == 303


def test_keep_everything_closed_between_password_and_code(ada: Person) -> None:
    secret = give_telephone(ada)
    client = browsing(None)
    answer = client.post(SIGN_IN, credentials(ada))
    assert answer.headers["Location"] == "/access/sign-in/code/"
    assert client.get("/access/account/").headers["Location"].startswith(SIGN_IN)
    wrong = client.post("/access/sign-in/code/", {"code": "123456"})
    assert wrong.status_code == 422
    done = client.post("/access/sign-in/code/", {"code": code_of(secret)})
    assert done.status_code == 303
    assert client.get("/access/account/").status_code == 200


def test_stop_trying_codes(ada: Person) -> None:
    give_telephone(ada)
    client = browsing(None)
    client.post(SIGN_IN, credentials(ada))
    statuses = {
        client.post(
            "/access/sign-in/code/", {"code": f"{number:06}"}, REMOTE_ADDR=f"192.0.2.{number}"
        ).status_code
        for number in range(MOST[Counted.ACCOUNT] + 1)
    }
    assert statuses == {422, 429}


def test_ask_for_a_telephone_where_real_work_is_done(ada: Person) -> None:
    client = browsing(None)
    with real_work():
        answer = client.post(SIGN_IN, credentials(ada))
        assert answer.headers["Location"] == "/access/sign-in/second-factor/"
        assert client.get("/access/account/").headers["Location"].startswith(SIGN_IN)
        shown = client.get("/access/sign-in/second-factor/")
    assert b"<svg" in shown.content


def test_send_whoever_skips_the_password_back() -> None:
    for path in ("/access/sign-in/code/", "/access/sign-in/second-factor/"):
        assert browsing(None).get(path).headers["Location"] == SIGN_IN


def test_refuse_a_form_from_another_site(ada: Person) -> None:
    client = Client(enforce_csrf_checks=True)
    answer = client.post(SIGN_IN, credentials(ada), headers={"origin": "https://elsewhere.example"})
    assert answer.status_code == 403
    assert cookies.SESSION not in answer.cookies


@pytest.mark.parametrize("name", ["\x00", "é" * 300, "\u202eanna", "👩🏽‍🏫", "x" * 100_000])
def test_answer_anything_typed_with_a_sentence(name: str) -> None:
    answer = browsing(None).post(SIGN_IN, {"login_name": name, "password": name or "x"})
    assert answer.status_code == 422


def test_end_the_session_when_signing_out(ada: Person) -> None:
    client = browsing(ada)
    assert client.get("/access/account/").status_code == 200
    answer = client.post("/access/sign-out/")
    assert answer.cookies[cookies.KEY].value == ""
    other = browsing(ada)
    assert other.get("/access/account/").headers["Location"].startswith(SIGN_IN)


def test_load_once_more_after_a_link_from_elsewhere_and_only_once(ada: Person) -> None:
    client = browsing(ada)
    del client.cookies[cookies.KEY]
    first = client.get("/access/account/")
    assert first.status_code == 200
    assert b'http-equiv="refresh"' in first.content
    assert client.get("/access/account/").headers["Location"].startswith(SIGN_IN)
