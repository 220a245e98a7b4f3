"""The words for whoever is invited without an account …"""

import re

import pytest

from houvast.web.invited.face import INVITED
from houvast.web.without_account import LANGUAGES

PLACES = re.compile(r"\{(\w+)\}")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("part", ["words", "report"])
def test_are_whole_in_every_language(language: str, part: str) -> None:
    model, mine = INVITED.packs["nl"][part], INVITED.packs[language][part]
    assert set(mine) == set(model)
    for key, text in mine.items():
        assert text.strip()
        assert set(PLACES.findall(text)) == set(PLACES.findall(model[key])), key


def test_speak_formally() -> None:
    """Partners are spoken to with u, vous and Sie (docs/words.md)."""
    informal = {
        "nl": r"\b(je|jij|jou|jouw)\b",
        "fr": r"\b(tu|te|toi|ton|ta|tes)\b",
        "de": r"\b(du|dir|dich|dein)\b",
    }
    for language, pattern in informal.items():
        for part in INVITED.packs[language].parts.values():
            assert not [text for text in part.values() if re.search(pattern, text)]
