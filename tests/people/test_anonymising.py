"""Rewriting a text for colleagues …"""

import tomllib
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from houvast.people.anonymising import (
    LEAST_SHIFT,
    MOST_SHIFT,
    Anonymiser,
    Somebody,
    band_of,
    random_shift,
)
from houvast.people.recognising.moments import MONTHS
from houvast.people.values import Part

NEAR = date(2025, 5, 1)
WRITTEN = tomllib.loads((Path(__file__).parent / "sentences.toml").read_text(encoding="utf-8"))
SENTENCES = [(language, *pair) for language, told in WRITTEN.items() for pair in told["sentences"]]


def people_of(language: str) -> list[Somebody]:
    """The persons of a dossier."""
    return [Somebody(Part(part), name, role) for part, name, role in WRITTEN[language]["people"]]


def rewritten(language: str, text: str, shift: int = -100) -> str:
    """A text as colleagues read it."""
    return Anonymiser(people_of(language), [text], language, shift).rewrite(text, NEAR)


@pytest.mark.parametrize(("language", "text", "expected"), SENTENCES)
def test_says_it_as_a_colleague_would(language: str, text: str, expected: str) -> None:
    assert rewritten(language, text) == expected


@pytest.mark.parametrize(("language", "text", "expected"), SENTENCES)
def test_rewritten_once_more_without_moving_days_changes_nothing(
    language: str, text: str, expected: str
) -> None:
    assert rewritten(language, expected, 0) == expected
    assert text


def test_keeps_the_same_word_for_the_same_person_through_all_texts() -> None:
    texts = ["Juf Katrien belde, en meester Luc ook.", "Luc en Katrien zwegen."]
    anonymiser = Anonymiser(people_of("nl"), texts, "nl", -100)
    assert [anonymiser.rewrite(text, NEAR) for text in texts] == [
        "Juf A belde, en meester A ook.",
        "Meester A en juf A zwegen.",
    ]


def test_never_calls_somebody_by_an_age_that_stands_where_a_role_should() -> None:
    people = [Somebody(Part.CENTRAL, "Rita Hoebeke", "62 jaar")]
    assert Anonymiser(people, [], "nl", -100).rewrite("Rita wandelt.", NEAR) == "De jongere wandelt."


def test_moves_all_days_by_the_same_number_to_the_past() -> None:
    shifts = {random_shift() for _ in range(200)}
    assert len(shifts) > 20
    assert all(-MOST_SHIFT <= shift <= -LEAST_SHIFT for shift in shifts)


@given(st.dates(date(2000, 1, 1), date(2040, 1, 1)), st.integers(-MOST_SHIFT, -LEAST_SHIFT))
def test_keeps_intervals_true_to_the_month(day: date, shift: int) -> None:
    """The printed month is the month of the moved day: two days stay as far apart as they were."""
    text = Anonymiser([], [], "nl", shift).rewrite(f"Gesprek {day:%d/%m/%Y}.", NEAR)
    moved = day + timedelta(days=shift)
    name, year = text.removeprefix("Gesprek ").removesuffix(".").split()
    assert (MONTHS[name], int(year)) == (moved.month, moved.year)


@given(st.integers(0, 115))
def test_puts_every_age_in_the_one_band_that_holds_it(years: int) -> None:
    low, high = band_of(years)
    assert low <= years
    assert high is None or years <= high
