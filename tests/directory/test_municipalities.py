"""The table of municipalities"""

from collections import Counter
from datetime import date

import pytest

from houvast.directory.municipalities import (
    LanguageRegion,
    Region,
    distance_km,
    existing_on,
    municipalities,
)

BEFORE, BETWEEN, SINCE = date(2024, 12, 1), date(2024, 12, 31), date(2025, 1, 1)


@pytest.mark.parametrize(("day", "all_of_them"), [(BEFORE, 581), (BETWEEN, 580), (SINCE, 565)])
def test_counts_as_many_as_there_were_on_each_day(day: date, all_of_them: int) -> None:
    assert len(existing_on(day)) == all_of_them


@pytest.mark.parametrize(("day", "flemish", "walloon"), [(BEFORE, 300, 262), (SINCE, 285, 261)])
def test_counts_them_by_region(day: date, flemish: int, walloon: int) -> None:
    counted = Counter(place.region for place in existing_on(day))

    assert counted == {Region.FLEMISH: flemish, Region.WALLOON: walloon, Region.BRUSSELS: 19}


def test_knows_four_language_regions() -> None:
    counted = Counter(place.languages for place in existing_on(SINCE))

    assert counted == {
        LanguageRegion.DUTCH: 285,
        LanguageRegion.FRENCH: 252,
        LanguageRegion.GERMAN: 9,
        LanguageRegion.BILINGUAL: 19,
    }


def test_counts_them_by_province() -> None:
    counted = Counter(place.province for place in existing_on(SINCE))

    assert counted == {
        "10000": 67,
        "20001": 63,
        "20002": 27,
        "30000": 62,
        "40000": 55,
        "50000": 69,
        "60000": 84,
        "70000": 38,
        "80000": 43,
        "90000": 38,
        "": 19,
    }


def test_has_no_code_twice_and_no_name_twice_in_one_province_on_one_day() -> None:
    for day in (BEFORE, SINCE):
        places = existing_on(day)
        assert len({place.nis for place in places}) == len(places)
        assert len({(place.province, place.name_nl) for place in places}) == len(places)
        assert all(len(place.nis) == 5 and place.nis.isdecimal() for place in places)


def test_lies_in_belgium_as_a_whole() -> None:
    for place in municipalities().values():
        assert 49.49 < place.latitude < 51.51, place.nis
        assert 2.54 < place.longitude < 6.41, place.nis


def test_says_of_each_merged_one_what_it_became() -> None:
    for place in municipalities().values():
        assert bool(place.merged_into) == (place.valid_until is not None), place.nis
        if place.merged_into:
            assert municipalities()[place.merged_into].is_valid(SINCE), place.nis
            assert distance_km(place, municipalities()[place.merged_into]) < 16, place.nis


@pytest.mark.parametrize(
    ("nis", "name_nl", "name_fr"),
    [
        ("11002", "Antwerpen", "Anvers"),
        ("21004", "Brussel", "Bruxelles"),
        ("41002", "Aalst", "Alost"),
        ("23106", "Pajottegem", "Pajottegem"),
        ("46030", "Beveren-Kruibeke-Zwijndrecht", "Beveren-Kruibeke-Zwijndrecht"),
        ("57096", "Moeskroen", "Mouscron"),
        ("62063", "Luik", "Liège"),
        ("63023", "Eupen", "Eupen"),
        ("82039", "Bastenaken", "Bastogne"),
        ("92094", "Namen", "Namur"),
    ],
)
def test_knows_these_by_their_code(nis: str, name_nl: str, name_fr: str) -> None:
    place = municipalities()[nis]

    assert (place.name_nl, place.name_fr) == (name_nl, name_fr)
    assert place.is_valid(SINCE)


def test_names_a_place_in_its_own_language_where_another_was_not_verified() -> None:
    assert municipalities()["62063"].name("de") == "Liège"
    assert municipalities()["63012"].name("de") == "Büllingen"
    assert municipalities()["63012"].name("fr") == "Bullange"
    assert municipalities()["41002"].name("en") == "Aalst"


@pytest.mark.parametrize(
    ("one", "other", "km"), [("21004", "44021", 50), ("21004", "62063", 90), ("11002", "12025", 24)]
)
def test_measures_distances_as_the_crow_flies(one: str, other: str, km: int) -> None:
    places = municipalities()

    assert distance_km(places[one], places[other]) == pytest.approx(km, abs=3)
    assert distance_km(places[one], places[one]) == 0
