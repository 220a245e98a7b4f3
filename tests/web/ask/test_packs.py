"""A language pack of the public form …"""

import re
import shutil
import string
from pathlib import Path

import pytest

from houvast.access.asked_values import Entrance
from houvast.cli.home import ROOT
from houvast.cli.translation.words import avoided_words, breaches
from houvast.kernel.errors import Invalid
from houvast.web.ask.packs import OWN, PACKS, AskPack, load, pack_for, packs

FORMAL = {
    "nl": r"\b[Uu]w?\b",
    "fr": r"\b([Vv]ous|[Vv]otre|[Vv]os)\b",
    "de": r"\b(Sie|Ihnen|Ihre?n?)\b",
}
INFORMAL = {
    "nl": r"\b([Jj]e|[Jj]ij|[Jj]ou)\b",
    "fr": r"\b([Tt]u|[Tt]on|[Tt]es|[Tt]oi)\b",
    "de": r"\b([Dd]u|[Dd]ein\w*|dir)\b",
}
OF_ONE_DOOR = ("heading_", "from_", "who_young")


def texts(pack: AskPack, entrance: Entrance) -> dict[str, str]:
    """All that somebody reads who came by this door."""
    mine = pack.words_for(entrance)
    doors = {name: text for name, text in mine.items() if not name.startswith(OF_ONE_DOOR)}
    heading = {"heading": mine[f"heading_{entrance}"]}
    asked = {key: f"{each.text} {each.hint}" for key, each in pack.questions_of(entrance).items()}
    return {**doors, **heading, **asked}


def test_says_everything_in_all_four_languages() -> None:
    assert tuple(packs())[:4] == OWN
    assert len({frozenset(pack.words) for pack in packs().values()}) == 1
    assert len({frozenset(pack.questions) for pack in packs().values()}) == 1
    for name in packs()["nl"].words:
        asks = {
            frozenset(part for _, part, _, _ in string.Formatter().parse(pack.words[name]) if part)
            for pack in packs().values()
        }
        assert len(asks) == 1, name


@pytest.mark.parametrize("language", FORMAL)
def test_speaks_formally_to_families_and_schools_and_not_to_the_young(language: str) -> None:
    pack = packs()[language]
    for name, text in texts(pack, Entrance.YOUNG).items():
        assert not re.search(FORMAL[language], text), (name, text)
    for entrance in (Entrance.FAMILY, Entrance.SCHOOL):
        for name, text in texts(pack, entrance).items():
            assert not re.search(INFORMAL[language], text), (name, text)


@pytest.mark.parametrize("language", ["nl", "fr", "en"])
def test_uses_no_word_that_closes_a_door(language: str) -> None:
    avoided = avoided_words(ROOT / "docs" / "words.md")
    pack = packs()[language]
    for text in (
        *pack.words.values(),
        *pack.young.values(),
        *(each.text for each in pack.questions.values()),
    ):
        assert not breaches(text, language, avoided), text


def test_is_one_of_those_the_desk_offers() -> None:
    assert pack_for(("fr", "de"), "nl", "de").language == "de"
    assert pack_for(("fr", "de"), "nl").language == "fr"
    assert pack_for((), "xx").language == "nl"


def test_with_a_word_too_few_too_many_or_empty_is_refused(tmp_path: Path) -> None:
    for line, instead in (
        ('send = "Send"\n', ""),
        ('send = "Send"', 'send = " "'),
        ('send = "Send"', 'send = "Send"\nmore = "x"'),
        ("[young]\n", '[young]\nnever = "x"\n'),
        ('direction = "ltr"', 'direction = "up"'),
    ):
        path = tmp_path / "en.toml"
        path.write_text((PACKS / "en.toml").read_text().replace(line, instead))
        with pytest.raises(Invalid):
            load(path, packs()["nl"])


def test_of_another_language_is_taken_once_somebody_reviewed_it(tmp_path: Path) -> None:
    path = tmp_path / "ar.toml"
    shutil.copy(PACKS / "en.toml", path)
    with pytest.raises(Invalid, match="reviewed"):
        load(path, packs()["nl"])
    path.write_text('reviewed_by = "A native speaker"\nreviewed_on = 2026-11-30\n' + path.read_text())
    assert load(path, packs()["nl"]).language == "ar"
