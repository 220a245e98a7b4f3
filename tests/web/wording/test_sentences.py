"""The hints on sentences of a report, as somebody writes them (F26): what appears, and what stays silent …"""

from pathlib import Path

import pytest

from houvast.web.wording.hinting import hints_on
from houvast.web.wording.loading import LANGUAGES, matcher, word_list

FOLDER = Path(__file__).parent / "sentences"
LEAST = 120


def sentences(language: str) -> list[tuple[list[str], str]]:
    """The sentences of a language with the entries that must be met, in their order."""
    lines = (FOLDER / f"{language}.txt").read_text(encoding="utf-8").splitlines()
    pairs = (line.partition(" | ") for line in lines if line and not line.startswith("#"))
    return [([] if ids == "-" else ids.split(", "), text) for ids, _, text in pairs]


@pytest.mark.parametrize("language", LANGUAGES)
def test_are_those_that_are_expected(language: str) -> None:
    wrong = []
    for expected, text in sentences(language):
        met = list(dict.fromkeys(found.entry for found in matcher(language).find(text)))
        if met != expected:
            wrong.append(f"{text}: expected {expected}, met {met}")
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize("language", LANGUAGES)
def test_are_tried_on_enough_sentences_of_both_kinds(language: str) -> None:
    tried = sentences(language)
    assert len({text for _, text in tried}) >= LEAST
    assert sum(not expected for expected, _ in tried) >= LEAST // 3
    categories = {entry.id: entry.category for entry in word_list(language).entries}
    assert {categories[name] for expected, _ in tried for name in expected} == set(categories.values())


def test_say_why_what_instead_and_when_it_is_fine_once_for_each_word() -> None:
    (hint,) = hints_on("Hij is geradicaliseerd, zegt men; geradicaliseerde jongens …", "nl")
    assert hint.word == "geradicaliseerd"
    assert all((hint.why, hint.instead, hint.fine))


def test_leave_the_persons_own_words_alone_between_any_quotation_marks() -> None:
    for begin, end in ("„”", "„“", "“”", '""', "«»", "‘’", "''"):
        assert hints_on(f"Hij zei: {begin}Ik ben een terrorist, ik lieg altijd.{end}", "nl") == ()
    assert hints_on("Elle écrit :\n> il ment toujours\n> il est agressif", "fr") == ()
