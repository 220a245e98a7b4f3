"""Folding words …"""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from houvast.directory.values.folding import LONGEST, MOST_MEANT, MOST_WORDS, asked_words, fold, meant, words

PATIENT = settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
WORD = st.text("abcdefghijklmnopqrstuvwxyz", min_size=4, max_size=14)


@pytest.mark.parametrize(
    ("typed", "folded"),
    [
        ("Ijzeren Wĳk", "yzeren wyk"),
        ("CENTRE D\N{RIGHT SINGLE QUOTATION MARK}ACCUEIL", "centre d accueil"),
        ("Ça, c'est l'œuvre", "ca c est l oeuvre"),
        ("Straße", "strasse"),
        ("jeugd- en_opvoeding", "jeugd en opvoeding"),
    ],
)
def test_forgives_accents_capitals_ligatures_and_hyphens(typed: str, folded: str) -> None:
    assert fold(typed) == folded


@PATIENT
@given(st.text())
def test_twice_is_once(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@PATIENT
@given(st.text())
def test_leaves_words_and_single_blanks(text: str) -> None:
    assert all(word.isalnum() or not word.isascii() for word in fold(text).split(" ") if word)
    assert fold(text) == " ".join(fold(text).split())


@PATIENT
@given(st.text())
def test_of_a_text_holds_every_word_one_may_ask_for(text: str) -> None:
    assert set(asked_words(text)) <= set(words(text))
    assert len(asked_words(text)) <= MOST_WORDS
    assert all(len(word) <= LONGEST for word in words(text))


@PATIENT
@given(WORD, st.lists(WORD))
def test_takes_a_word_that_is_there_for_itself(word: str, others: list[str]) -> None:
    assert word in meant(word, [*others, word])


@PATIENT
@given(WORD, st.integers(0, 12), st.sampled_from("abcdefghijklmnopqrstuvwxyz"))
def test_takes_a_word_with_one_letter_wrong_for_the_right_one(word: str, place: int, letter: str) -> None:
    at = place % len(word)
    typed = word[:at] + letter + word[at + 1 :]
    assert word in meant(typed, [word])


@PATIENT
@given(WORD, st.integers(0, 12))
def test_takes_two_letters_that_changed_places_for_one_error(word: str, place: int) -> None:
    at = place % (len(word) - 1)
    typed = word[:at] + word[at + 1] + word[at] + word[at + 2 :]
    assert word in meant(typed, [word])


@PATIENT
@given(WORD, st.lists(WORD, max_size=80))
def test_guesses_only_where_no_entry_holds_the_word(asked: str, known: list[str]) -> None:
    found = meant(asked, known)
    assert len(found) <= MOST_MEANT
    if any(asked in word for word in known):
        assert all(asked in word for word in found)


def test_forgives_nothing_in_three_letters() -> None:
    assert meant("clb", ["cgg", "ocmw"]) == ()
    assert meant("clb", ["clb", "clbs"]) == ("clb", "clbs")


def test_keeps_small_words_when_there_is_nothing_else() -> None:
    assert asked_words("hulp voor de jongeren") == ("hulp", "jongeren")
    assert asked_words("voor de") == ("voor", "de")
