"""The page on grave danger …"""

import pytest

from browsing import browsing
from houvast.kernel.ids import new_id
from world import Town

WEIGHED = {"what": "She packed a bag.", "is_grave": "yes", "is_near": "unsure", "person_knows": "no"}


def test_keeps_a_trace_and_shows_it(town: Town) -> None:
    anna = browsing(town.centre.anna)
    answer = anna.post("/aids/grave-danger/", WEIGHED | {"submission": str(new_id())})
    assert answer.status_code == 303
    assert "She packed a bag." in anna.get(answer.headers["location"]).content.decode()
    assert browsing(town.centre.bert).get(answer.headers["location"]).status_code == 404


def test_comes_back_whole_without_a_word_of_what_could_happen(town: Town) -> None:
    posted = WEIGHED | {"what": " ", "told": "The doctor, at noon.", "submission": str(new_id())}
    answer = browsing(town.centre.anna).post("/aids/grave-danger/", posted)
    assert answer.status_code == 422
    assert "The doctor, at noon." in answer.content.decode()


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("nl", "Deze pagina geeft niets door"),
        ("fr", "Cette page ne transmet rien"),
        ("en", "This page reports nothing"),
    ],
)
def test_says_that_it_reports_nothing(town: Town, language: str, said: str) -> None:
    page = browsing(town.centre.anna, language).get("/aids/grave-danger/").content.decode()
    assert said in page


def test_cites_the_articles_in_force_today_and_one_number(town: Town) -> None:
    """F16: the duty to help and secrecy as dated data; 112 is the only number we know."""
    page = browsing(town.desk.dina, "nl").get("/aids/grave-danger/").content.decode()
    assert "art. 299" in page
    assert "art. 352" in page
    assert "422bis" not in page
    assert page.count("tel:") == page.count("tel:112") == 1
    assert "Er zijn nog geen nummers" in page


def test_stands_at_the_foot_of_every_workers_page(town: Town) -> None:
    for person in (town.centre.anna, town.desk.dina, town.centre.dpo, town.centre.steward):
        page = browsing(person).get("/law/").content.decode()
        assert "/aids/grave-danger/" in page
    assert "/aids/grave-danger/" not in browsing(town.desk.support).get("/law/").content.decode()
    assert browsing(town.desk.support).get("/aids/grave-danger/").status_code == 404
