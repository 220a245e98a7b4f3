"""A list of words …"""

from pathlib import Path

import pytest

from houvast.kernel.errors import Invalid
from houvast.web.wording.inflections import inflections_of
from houvast.web.wording.loading import DATA, LANGUAGES, load, word_list
from houvast.web.wording.patterns import dictionary_words
from houvast.web.wording.words import Category

LEAST = {"nl": 60, "fr": 60, "en": 45}
WHOLE = """
reviewed = "By nobody yet."
[[entry]]
id = "one"
category = "label"
forms = ["one"]
why = "Because."
instead = "Another."
fine = "you quote."
"""


@pytest.mark.parametrize("language", LANGUAGES)
def test_is_long_enough_and_holds_every_reason(language: str) -> None:
    words = word_list(language)
    assert len(words.entries) >= LEAST[language]
    assert {entry.category for entry in words.entries} == set(Category)
    assert words.reviewed


@pytest.mark.parametrize("language", LANGUAGES)
def test_speaks_in_whole_sentences(language: str) -> None:
    for entry in word_list(language).entries:
        for text in (entry.why, entry.instead, entry.fine):
            assert text.rstrip("”\u00a0»)").endswith((".", "?", "…")), (entry.id, text)
        assert entry.why[0].isupper(), entry.id
        assert not entry.fine[0].isupper(), entry.id


@pytest.mark.parametrize("language", LANGUAGES)
def test_marks_only_words_whose_forms_the_dictionary_knows(language: str) -> None:
    forms = [form for entry in word_list(language).entries for form in (*entry.forms, *entry.unless)]
    known = inflections_of(language, dictionary_words(forms))
    assert [word for word, found in known.items() if len(found) == 1] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_says_that_anybody_may_take_it(language: str) -> None:
    assert "CC0" in (DATA / f"{language}.toml").read_text(encoding="utf-8").partition("reviewed")[0]


def test_is_read_whole(tmp_path: Path) -> None:
    (tmp_path / "xx.toml").write_text(WHOLE, encoding="utf-8")
    assert load(tmp_path / "xx.toml").entries[0].forms == ("one",)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ('why = "Because."', ""),
        ('instead = "Another."', 'instead = " "'),
        ('fine = "you quote."', "fine = 4"),
        ('"label"', '"other"'),
        ('["one"]', "[]"),
        ('["one"]', '"one"'),
        ('reviewed = "By nobody yet."', ""),
        ("[[entry]]", "[entry]"),
        ('id = "one"', "id = "),
    ],
)
def test_that_is_broken_is_refused_with_its_place(tmp_path: Path, old: str, new: str) -> None:
    assert old in WHOLE
    (tmp_path / "xx.toml").write_text(WHOLE.replace(old, new), encoding="utf-8")
    with pytest.raises(Invalid):
        load(tmp_path / "xx.toml")


def test_with_an_entry_twice_is_refused(tmp_path: Path) -> None:
    twice = WHOLE + WHOLE.partition("yet.")[2].partition("\n")[2]
    (tmp_path / "xx.toml").write_text(twice, encoding="utf-8")
    with pytest.raises(Invalid):
        load(tmp_path / "xx.toml")
