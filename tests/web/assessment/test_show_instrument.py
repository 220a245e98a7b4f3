"""One version of an instrument on the page …"""

import pytest

from assessment.drafts import begun, published
from browsing import browsing
from houvast.instruments.shipped import shipped_definitions
from web.assessment.filling import words_of
from world import Town

READ = "/assessment/instruments/read/"


@pytest.mark.parametrize("name", shipped_definitions())
def test_shows_each_as_whoever_rates_sees_it_with_all_its_words(town: Town, name: str) -> None:
    definition = shipped_definitions()[name]
    words = words_of(browsing(town.centre.anna, "fr"), f"{READ}{name}/")
    language = "fr" if "fr" in definition.languages else definition.languages[0]
    for item in definition.every_item():
        assert " ".join(item.label.said(language).split())[:30] in words
    assert definition.licence.attribution.split("\n")[0][:20] in words


def test_shows_a_historical_one_beside_its_warning(town: Town) -> None:
    words = words_of(browsing(town.centre.anna), f"{READ}uk.channel_2012/")
    assert "Kept to be read" in words
    assert "Crown copyright" in words
    assert "Make a version of it" not in words


def test_shows_every_language_side_by_side(town: Town) -> None:
    words = words_of(browsing(town.centre.anna), f"{READ}houvast.life_domains/?in=all")
    assert "Préoccupations et forces par domaine de vie" in words
    assert "Zorgen en sterktes per levensdomein" in words
    assert "Barriers: What it looks like" in words


def test_says_what_a_licence_says_and_by_which_mark_two_copies_are_the_same(town: Town) -> None:
    words = words_of(browsing(town.centre.anna), f"{READ}houvast.life_domains/")
    assert "Creative Commons Attribution 4.0 International" in words
    assert "Two copies that have this mark ask the same" in words


def test_shows_an_own_version_to_its_service_and_to_nobody_else(town: Town) -> None:
    draft, number = begun(town.centre.coach), published(town.centre.coach)
    for own in (draft, number):
        assert browsing(town.centre.anna).get(f"{READ}{own}/").status_code == 200
        for stranger in (town.elsewhere.chloe, town.elsewhere.steward, town.desk.dina):
            assert browsing(stranger).get(f"{READ}{own}/").status_code == 404
    assert "Nobody rates with it yet" in words_of(browsing(town.centre.anna), f"{READ}{draft}/")


@pytest.mark.parametrize("name", ["houvast.nothing", "x", "..", "0f8fad5b-d9cb-469f-a165-70867728950e"])
def test_knows_nothing_of_what_is_not_there(town: Town, name: str) -> None:
    assert browsing(town.centre.anna).get(f"{READ}{name}/").status_code == 404


@pytest.mark.parametrize("wanted", ["xx", "", "<script>", "FR"])
def test_falls_back_to_a_language_it_has(town: Town, wanted: str) -> None:
    answer = browsing(town.centre.anna, "nl").get(f"{READ}houvast.ideals/", {"in": wanted})
    assert answer.status_code == 200


def test_speaks_one_language_in_a_preview_whatever_the_readers_is(town: Town) -> None:
    words = words_of(browsing(town.centre.anna, "nl"), f"{READ}houvast.life_domains/?in=fr")
    assert "Un endroit où vivre" in words
    assert "Pas d’information" in words  # noqa: RUF001 - as the page says it
    assert "Geen informatie" not in words
    assert "Waarvoor het dient" in words
