"""Loading the legal data: refuses a broken file in a sentence that says where and what (F16)."""

import shutil
from pathlib import Path

import pytest

from houvast.kernel.errors import Invalid
from houvast.legal.loading import DATA, load

Breaking = tuple[str, str, str, str]

BREAKINGS: list[Breaking] = [
    ("citations/penal_code_new.toml", 'title.de = "Strafgesetzbuch (', 'x = "(', "“x” is not known"),
    ("citations/penal_code_new.toml", 'short.de = "StGB"\n', "", "“short” is missing in the language “de”"),
    ("citations/penal_code_new.toml", "checked_on = 2026-11-22\n", "", "“checked_on” is missing"),
    ("citations/penal_code_new.toml", "checked_on = 2026-11-22", 'checked_on = "soon"', "must be a date"),
    ("citations/penal_code_new.toml", 'source_url = "https://', 'source_url = "', "must be an address"),
    ("citations/penal_code_new.toml", 'reading = "read"', 'reading = "guessed"', "“guessed” is not known"),
    ("citations/penal_code_new.toml", "valid_from = 2026-04-08", "valid_from = 2026-04-07", "both in force"),
    ("citations/data_protection_law.toml", "valid_from = 2018-09-05\n", "", "needs a sentence"),
    ("citations/data_protection_law.toml", 'reading = "read"', 'reading = "described"', "needs a sentence"),
    ("citations/data_protection_law.toml", "[act]", "[act", "cannot be read"),
    ("regimes/french_community.toml", "amount = 14", "amount = 0", "whole number above zero"),
    (
        "regimes/french_community.toml",
        'citation = "fwb_decree.5"',
        'citation = "fwb_decree.55"',
        "is not held",
    ),
    ("regimes/french_community.toml", 'citation = "fwb_decree.5"\n', "", "“citation” is missing"),
    (
        "regimes/french_community.toml",
        'citation = "fwb_decree.5"',
        'citation = "gdpr.9"',
        "text that was read",
    ),
    ("regimes/french_community.toml", "total = 25", "total = 13", "not complete"),
    ("regimes/flanders.toml", '"invitation_notice", ', "", "must stand here exactly once"),
    ("regimes/flanders.toml", "ready = false", "ready = true", "cannot be true while a period is unknown"),
    ("regimes/flanders.toml", 'unknown.fr = "Inconnu', 'unknown.xx = "Inconnu', "“xx” is not known"),
    ("grounds.toml", 'status = "to_confirm"', 'status = "cited"', "either cites an article or says"),
    ("grounds.toml", 'track = "desk"', 'track = "watchlist"', "“watchlist” is not known"),
    ("words.toml", "[reading.described]", "[reading.heard]", "“reading.described” is missing"),
    ("restrictions.toml", 'citation = "dp_law.14"', 'citation = "gdpr.9"', "text that was read"),
    ("restrictions.toml", 'regime = "french_community"', 'regime = "moon"', "“moon” is not known"),
    ("confidentiality.toml", 'topic = "secrecy"', 'topics = "secrecy"', "“topics” is not known"),
]


@pytest.mark.parametrize("breaking", BREAKINGS, ids=lambda breaking: f"{breaking[0]}: {breaking[3]}")
def test_refuses_a_broken_file_with_a_clear_sentence(tmp_path: Path, breaking: Breaking) -> None:
    name, before, after, expected = breaking
    shutil.copytree(DATA, tmp_path / "data")
    broken = tmp_path / "data" / name
    text = broken.read_text(encoding="utf-8")
    assert before in text
    broken.write_text(text.replace(before, after, 1), encoding="utf-8")
    with pytest.raises(Invalid) as refusal:
        load(tmp_path / "data")
    sentence = str(refusal.value)
    assert expected in sentence
    assert "%(" not in sentence
    assert broken.name in sentence or "both in force" in sentence


def test_refuses_a_folder_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(Invalid, match=r"grounds\.toml cannot be read"):
        load(tmp_path)


def test_accepts_the_project_s_own_data() -> None:
    assert len(load(DATA).citations) > 75
