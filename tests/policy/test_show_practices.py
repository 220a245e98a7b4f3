"""The catalogue of practices: shows the ten projects as given, with their source (F25, F26)."""

import re
from pathlib import Path

import pytest

from houvast.kernel.errors import Invalid
from houvast.policy.loading import DATA, load, practices
from houvast.policy.selectors.show_practices import show_practices
from houvast.policy.values import LANGUAGES

GIVEN = Path(__file__).parents[3] / "shared" / "domain" / "000_2c57839c5a85ccd0.txt"


def test_holds_the_ten_texts_exactly_as_given() -> None:
    if not GIVEN.exists():
        pytest.skip(f"the ten texts as given are not beside this checkout ({GIVEN.name})")
    given = [text.strip("\n") for text in GIVEN.read_text(encoding="utf-8").split("\n\n")]
    assert [practice.text for practice in practices()] == given


def test_keeps_the_broken_words_of_the_source_and_says_so() -> None:
    """As given wins over tidy: a reader can lay the page beside the source."""
    shown = show_practices("nl")
    assert "perso-nen" in shown[0].text
    assert "getro*en" in shown[6].text
    for practice in shown:
        assert bool(practice.text_note) == bool(re.search(r"perso-nen|getro\*en|\u201d\u2019", practice.text))


@pytest.mark.parametrize("language", LANGUAGES)
def test_names_every_row_in_each_language(language: str) -> None:
    shown = show_practices(language)
    assert [practice.row for practice in shown] == list(range(1, 11))
    assert len({practice.title for practice in shown}) == 10
    for practice in shown:
        assert practice.summary.endswith(".")
        assert practice.source_title.startswith("BeSafe")
        assert practice.source_url.startswith("https://www.besafe.be/nl/documentatie/preventieprojecten")
        assert practice.text_language == "nl"


@pytest.mark.parametrize("language", LANGUAGES)
def test_puts_no_label_on_people_in_our_own_words(language: str) -> None:
    """F26: the words to avoid are not in a title or a sentence of ours; row 2 is never "adrift"."""
    avoided = re.compile(
        r"radicali|drift|dérive|adrift|geradicaliseerd|monitor|opspor|détect|target|dader", re.IGNORECASE
    )
    for practice in show_practices(language):
        ours = [practice.title, practice.summary, practice.unknown, *(fact.text for fact in practice.facts)]
        assert not [words for words in ours if avoided.search(words)]


def test_calls_the_second_row_ideals() -> None:
    assert [show_practices(language)[1].title for language in LANGUAGES] == ["Idealen", "Idéaux", "Ideals"]


def test_says_where_each_fact_was_read_and_what_is_not_known() -> None:
    for practice in show_practices("fr"):
        assert all(
            fact.source_url.startswith("https://") and fact.reading == "described" for fact in practice.facts
        )
    assert show_practices("fr")[1].unknown
    assert not show_practices("fr")[8].unknown


@pytest.mark.parametrize(
    ("before", "after", "field"),
    [
        ("row = 3", "row = 4", "row"),
        ('title.fr = "Idéaux"\n', "", "title"),
        ('reading = "described"', 'reading = "hearsay"', "reading"),
        ("checked_on = 2026-11-22", "checked_on = 1", "checked_on"),
        ("[source]", "[sauce]", "source"),
        ("practice", "practise", "practice"),
    ],
)
def test_refuses_a_broken_file_with_a_clear_sentence(
    tmp_path: Path, before: str, after: str, field: str
) -> None:
    text = DATA.read_text(encoding="utf-8")
    assert before in text
    broken = tmp_path / "practices.toml"
    changed = text.replace(before, after) if field == "practice" else text.replace(before, after, 1)
    broken.write_text(changed, encoding="utf-8")
    with pytest.raises(Invalid, match=rf"“{field}” is missing or wrong"):
        load(broken)


def test_refuses_a_file_that_cannot_be_read(tmp_path: Path) -> None:
    with pytest.raises(Invalid, match="cannot be read"):
        load(tmp_path / "nothing.toml")
