"""The terms that come with the product …"""

from pathlib import Path

import pytest

from architecture.tree import ROOT
from houvast.assessment.values.language import LANGUAGES, ShippedTerm, even, occurs_in
from houvast.assessment.values.shipped_terms import DATA, LICENCE, load, shipped_terms
from houvast.cli.translation.words import avoided_words, breaches
from houvast.kernel.errors import Invalid
from houvast.legal.loading import library
from houvast.people.recognising.pupils import find_pupils

ASKED = {
    "radical",
    "radicalisation",
    "extremism",
    "violent_extremism",
    "polarisation",
    "concern",
    "signal",
    "strength",
    "barrier",
    "evidence",
    "hearsay",
    "need",
    "person",
}
TERMS = tuple(shipped_terms().values())


def test_are_those_a_team_needs_first() -> None:
    assert {term.key for term in TERMS} >= ASKED


@pytest.mark.parametrize("term", TERMS, ids=lambda term: term.key)
def test_are_whole_in_every_language_and_found_by_their_own_name(term: ShippedTerm) -> None:
    for language in LANGUAGES:
        words = term.wordings[language]
        assert words.meaning
        assert words.examples
        assert words.counter_examples
        assert words.is_not
        assert occurs_in(words.forms, even(f"({words.name.upper()})."))


@pytest.mark.parametrize("term", TERMS, ids=lambda term: term.key)
def test_use_no_word_to_avoid(term: ShippedTerm) -> None:
    avoided = avoided_words(ROOT / "docs" / "words.md")
    for language in LANGUAGES:
        words = term.wordings[language]
        for text in (*words.texts, *words.forms):
            assert not list(breaches(text, language, avoided)), text


@pytest.mark.parametrize("term", TERMS, ids=lambda term: term.key)
def test_look_like_nobody(term: ShippedTerm) -> None:
    """Who begins from our text to put it in other words is not asked about a person."""
    for language in ("nl", "fr"):
        words = term.wordings[language]
        assert [
            find_pupils(text, words.forms) for text in words.texts if find_pupils(text, words.forms)
        ] == []


def test_cite_articles_that_are_held_and_none_of_their_own() -> None:
    held = {citation.id for citation in library().citations}
    assert {named for term in TERMS for named in term.citations} <= held


def test_carry_their_licence() -> None:
    for path in DATA.glob("*.toml"):
        assert LICENCE in path.read_text(encoding="utf-8").splitlines()[0]


def test_are_refused_when_a_language_is_missing(tmp_path: Path) -> None:
    (tmp_path / "half.toml").write_text('[nl]\nname = "half"\n', encoding="utf-8")
    with pytest.raises(Invalid, match="not whole"):
        load(tmp_path)
