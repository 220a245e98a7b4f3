"""A language pack of the pages to fill in …"""

import shutil
from pathlib import Path

import pytest

from houvast.guidance.values.self_fill import SETS
from houvast.kernel.errors import Invalid
from houvast.web.fill.packs import PACKS, load, pack_for, packs


def test_asks_every_question_there_is_and_no_other() -> None:
    asked = {key for each in SETS.values() for key in each.keys}
    for pack in packs().values():
        assert set(pack.questions) == asked, pack.language


def test_is_there_in_our_three_languages_with_the_same_words() -> None:
    assert list(packs())[:3] == ["nl", "fr", "en"]
    assert len({frozenset(pack.words) for pack in packs().values()}) == 1


def test_is_chosen_by_the_first_language_that_there_is() -> None:
    assert pack_for("", "xx", "fr").language == "fr"
    assert pack_for().language == "nl"


def added(tmp_path: Path, head: str) -> Path:
    """A pack in a language written from right to left, with our English words."""
    path = tmp_path / "ar.toml"
    shutil.copy(PACKS / "en.toml", path)
    path.write_text(head + path.read_text().replace('direction = "ltr"', 'direction = "rtl"'))
    return path


def test_of_another_language_is_taken_once_a_native_reviewed_it(tmp_path: Path) -> None:
    reviewed = 'reviewed_by = "A native speaker"\nreviewed_on = 2026-11-29\n'
    assert load(added(tmp_path, reviewed), packs()["nl"]).direction == "rtl"


def test_that_nobody_reviewed_is_refused(tmp_path: Path) -> None:
    for head in ("", 'reviewed_by = "Somebody"\n', "reviewed_on = 2026-11-29\n"):
        with pytest.raises(Invalid, match="reviewed_by"):
            load(added(tmp_path, head), packs()["nl"])


def test_with_a_word_too_few_or_empty_is_refused(tmp_path: Path) -> None:
    for line, instead in (('send = "Send"\n', ""), ('send = "Send"', 'send = " "')):
        path = tmp_path / "en.toml"
        path.write_text((PACKS / "en.toml").read_text().replace(line, instead))
        with pytest.raises(Invalid, match="send"):
            load(path, packs()["nl"])
