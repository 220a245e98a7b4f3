"""A copy of an instrument on the page …"""

import pytest

from assessment.drafts import published
from browsing import browsing
from houvast.instruments.exchange.files import Form, read_file
from houvast.instruments.exchange.outcome import Given
from houvast.instruments.plain import digest_of
from houvast.instruments.shipped import shipped_definitions
from web.assessment.filling import words_in, words_of
from world import Town

LIFE = "/assessment/instruments/read/houvast.life_domains/"


def test_names_what_others_will_not_find_before_anything_is_downloaded(town: Town) -> None:
    words = words_of(browsing(town.centre.anna), f"{LIFE}export/")
    assert "What describes each level stands in the hint: A place to live" in words
    assert "housing_place" not in words
    assert words.count("pass it on with the form") == 1
    assert "Download as .xlsx" in words
    assert "A copy of it" in words_of(browsing(town.centre.anna), LIFE)


@pytest.mark.parametrize("form", Form)
def test_gives_a_file_that_comes_back_the_same(town: Town, form: Form) -> None:
    answer = browsing(town.centre.anna).post(f"{LIFE}export/", {"form": form.value})
    assert answer.status_code == 200
    assert 'filename="houvast.life_domains-1.0.' in answer.headers["Content-Disposition"]
    again = read_file(answer.content, Given()).definition
    assert again is not None
    assert digest_of(again) == digest_of(shipped_definitions()["houvast.life_domains"])


def test_asks_again_for_a_form_there_is_not(town: Town) -> None:
    answer = browsing(town.centre.anna).post(f"{LIFE}export/", {"form": "doc"})
    assert answer.status_code == 422
    assert "doc is not one of the available choices" in words_in(answer)


def test_of_another_service_is_not_there(town: Town) -> None:
    number = published(town.centre.coach)
    address = f"/assessment/instruments/read/{number}/export/"
    assert browsing(town.centre.anna).get(address).status_code == 200
    assert browsing(town.elsewhere.chloe).get(address).status_code == 404
