"""The page of what was told …"""

from dataclasses import replace

import pytest

from browsing import browsing
from desk.given import a_card, open_at
from houvast.desk.values.entrances import Theme
from houvast.kernel.ids import new_id
from world import Town


def test_keeps_what_was_ticked_with_its_ground(town: Town) -> None:
    question, dina = open_at(town, a_card()), browsing(town.desk.dina)
    said = {"submission": str(new_id()), "lines": ["tell_secrecy", "school_team"], "words": "Ring on Monday."}
    assert dina.post(f"/desk/{question}/tell/", said).status_code == 303
    page = dina.get(f"/desk/{question}/").content.decode()
    assert "What you tell us stays at this desk." in page
    assert "Penal Code art. 352, in force since 8 April 2026 (to be verified)" in page
    assert "Ring on Monday." in page


def test_says_of_each_line_what_it_rests_on_or_that_nobody_read_a_text(town: Town) -> None:
    question = open_at(town, replace(a_card(), theme=Theme.POLARISATION))
    page = browsing(town.desk.dina).get(f"/desk/{question}/tell/").content.decode()
    assert "Practice; no legal text was read for it." in page
    assert "Groups set against each other" in page
    for way in ("You may ask", "You may tell", "This is not told"):
        assert way in page


def test_asks_for_the_theme_when_there_is_none(town: Town) -> None:
    question = open_at(town, a_card())
    page = browsing(town.desk.dina).get(f"/desk/{question}/tell/").content.decode()
    assert f'href="/desk/{question}/card/"' in page


def test_refuses_nothing_and_what_was_not_suggested_with_a_sentence(town: Town) -> None:
    question, dina = open_at(town, a_card()), browsing(town.desk.dina)
    empty = dina.post(f"/desk/{question}/tell/", {"submission": str(new_id())})
    assert empty.status_code == 422
    assert "Tick what was told" in empty.content.decode()
    strange = {"submission": str(new_id()), "lines": ["family_own_help"], "words": "Kept."}
    refused = dina.post(f"/desk/{question}/tell/", strange)
    assert refused.status_code == 422
    assert "Kept." in refused.content.decode()


@pytest.mark.parametrize(("language", "words"), [("nl", "U mag zeggen"), ("fr", "Vous pouvez dire")])
def test_speaks_the_readers_language(town: Town, language: str, words: str) -> None:
    question = open_at(town, a_card())
    assert words in browsing(town.desk.dina, language).get(f"/desk/{question}/tell/").content.decode()
