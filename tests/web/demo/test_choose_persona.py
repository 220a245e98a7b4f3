"""The page of the personas …"""

from collections.abc import Iterator
from pathlib import Path

import pytest
from django.test import Client

from browsing import browsing
from demonstration import town_of
from houvast.cli.demo.personas import write_personas
from houvast.cli.demo.town import load_town
from houvast.web.cookies import SESSION
from houvast.web.demo.texts import TRY

PAGE = "/demo/"


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    with town_of(tmp_path_factory.mktemp("town"), only=frozenset()) as built:
        yield built


@pytest.fixture
def anybody(home: Path) -> Client:
    assert home
    return browsing(None, "nl")


def test_says_of_each_what_one_can_try() -> None:
    assert {persona.key for persona in load_town().personas} == set(TRY)


def test_names_everybody_in_the_language_of_the_reader(anybody: Client) -> None:
    page = anybody.get(PAGE).content.decode()
    assert "In wiens plaats" in page
    assert all(persona.name in page for persona in load_town().personas)


def test_signs_in_and_leads_on(anybody: Client) -> None:
    answer = anybody.post(PAGE, {"persona": "anna"})
    assert answer.status_code == 303
    assert anybody.cookies[SESSION].value
    assert b"Anna Lievens" in anybody.get("/access/account/").content


def test_ends_the_session_of_whom_one_was_before(anybody: Client) -> None:
    anybody.post(PAGE, {"persona": "anna"})
    before = anybody.cookies.copy()
    anybody.post(PAGE, {"persona": "bert"})
    anybody.cookies = before
    assert anybody.get("/access/account/").status_code == 303


def test_knows_no_other_names(anybody: Client) -> None:
    answer = anybody.post(PAGE, {"persona": "wereldburger"})
    assert answer.status_code == 422
    assert SESSION not in anybody.cookies


@pytest.mark.parametrize("header", ["X-Forwarded-For", "Forwarded", "Via"])
def test_does_not_exist_behind_a_proxy(anybody: Client, header: str) -> None:
    assert anybody.get(PAGE, headers={header: "for=192.0.2.1"}).status_code == 404


@pytest.mark.parametrize("address", ["192.0.2.7", "10.0.0.1", "2001:db8::1", "nonsense", ""])
def test_signs_nobody_in_from_elsewhere(anybody: Client, address: str) -> None:
    answer = anybody.post(PAGE, {"persona": "anna"}, REMOTE_ADDR=address)
    assert answer.status_code == 404
    assert SESSION not in anybody.cookies


def test_is_not_there_without_the_towns_file(anybody: Client, home: Path) -> None:
    (home / "personas.json").unlink()
    try:
        assert anybody.get(PAGE).status_code == 404
    finally:
        write_personas(load_town())
    assert anybody.get(PAGE).status_code == 200
