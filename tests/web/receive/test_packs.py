"""The words for services without an account …"""

import re

import pytest

from houvast.access.referral_values import Hears, HowItWent, ItemKind
from houvast.web.receive.packs import RECEIVE
from houvast.web.without_account import LANGUAGES

PLACES = re.compile(r"\{(\w+)\}")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("part", ["words", "items", "went", "letter"])
def test_are_whole_in_every_language(language: str, part: str) -> None:
    model, mine = RECEIVE.packs["nl"][part], RECEIVE.packs[language][part]
    assert set(mine) == set(model)
    for key, text in mine.items():
        assert text.strip()
        assert set(PLACES.findall(text)) == set(PLACES.findall(model[key])), key


def test_name_every_item_and_every_word() -> None:
    pack = RECEIVE.packs["nl"]
    assert set(pack["items"]) == {kind.value for kind in ItemKind}
    assert set(pack["went"]) == {word.value for word in HowItWent}
    assert {f"hears_{one.value}" for one in Hears} <= set(pack.words)
