"""The public form …"""

import re
from dataclasses import replace

import pytest

from desk.asked import form_settings, open_form
from web.ask.visiting import stranger, text
from world import Town, build_town

WARM = {
    "nl": "Wie stelt de vraag?",
    "fr": "Qui pose la question ?",
    "en": "Who is asking?",
    "de": "Wer stellt die Frage?",
}


@pytest.fixture(scope="module")
def town() -> Town:
    return build_town()


@pytest.mark.parametrize("language", WARM)
def test_is_there_for_everybody_in_four_languages(town: Town, language: str) -> None:
    slug = open_form(town.desk)
    answer = stranger(language).get(f"/ask/{slug}/")
    page = text(answer)
    assert answer.status_code == 200
    assert answer.headers["Content-Language"] == language
    assert f'lang="{language}"' in page
    assert WARM[language] in page
    assert "112" in page
    chosen = text(stranger("nl").get(f"/ask/{slug}/?l={language}"))
    assert WARM[language] in chosen


def test_has_a_title_that_tells_nothing_and_asks_for_no_name(town: Town) -> None:
    slug = open_form(town.desk)
    for address in (f"/ask/{slug}/", f"/ask/{slug}/family/", f"/ask/{slug}/code/"):
        page = text(stranger().get(address))
        assert re.search("<title>Een vraag . Houvast</title>", page)
        assert 'name="name"' not in page
        assert 'name="email"' not in page


def test_speaks_to_the_young_as_to_the_young(town: Town) -> None:
    slug = open_form(town.desk)
    young, family = (text(stranger("nl").get(f"/ask/{slug}/{door}/")) for door in ("young", "family"))
    assert "Wat wil je vragen?" in young
    assert " u " not in young.split("<main", 1)[1]
    assert "Wat wilt u vragen?" in family


def test_shows_the_stewards_numbers_and_says_so_where_there_are_none(town: Town) -> None:
    slug = open_form(town.desk)
    assert "A line for children" in text(stranger().get(f"/ask/{slug}/"))
    open_form(town.desk, replace(form_settings(slug), numbers=()))
    assert "heeft hier geen andere nummers gezet" in text(stranger().get(f"/ask/{slug}/"))
    open_form(town.desk, form_settings(slug))


def test_that_is_closed_says_so_and_offers_only_the_languages_of_the_desk(town: Town) -> None:
    slug = open_form(town.desk)
    open_form(town.desk, replace(form_settings(slug), is_open=False, languages=("fr",)))
    page = text(stranger("nl").get(f"/ask/{slug}/"))
    assert "on ne peut pas poser de question ici" in page
    assert "/family/" not in page
    assert text(stranger().get(f"/ask/{slug}/family/")).count("<textarea") == 0
    open_form(town.desk, form_settings(slug))


def test_of_nobody_is_not_there() -> None:
    assert stranger().get("/ask/never-opened/").status_code == 404
    assert stranger().get("/ask/never-opened/family/").status_code == 404
