"""The page with all the words …"""

from html import escape

import pytest

from browsing import browsing
from houvast.web.wording.loading import LANGUAGES, word_list
from world import Town


@pytest.mark.parametrize("language", LANGUAGES)
def test_shows_every_word_with_why_instead_and_fine_when(town: Town, language: str) -> None:
    page = browsing(town.centre.anna, language).get("/wording/").content.decode()
    for entry in word_list(language).entries:
        assert all(escape(text) in page for text in (entry.why, entry.instead, entry.fine)), entry.id
    assert escape(word_list(language).reviewed) in page


def test_shows_the_list_of_another_language_marked_as_such(town: Town) -> None:
    page = browsing(town.centre.anna, "nl").get("/wording/?language=fr").content.decode()
    assert '<tbody lang="fr">' in page
    assert "Woorden om bij stil te staan" in page


def test_shows_the_readers_list_when_asked_for_one_that_is_not_there(town: Town) -> None:
    page = browsing(town.centre.anna, "nl").get("/wording/?language=../../x").content.decode()
    assert '<tbody lang="nl">' in page


def test_says_words_as_one_says_them(town: Town) -> None:
    page = browsing(town.centre.anna, "nl").get("/wording/").content.decode()
    assert "beweren" in page
    assert "~" not in page.partition("<main")[2].partition("</main>")[0]


def test_is_found_at_the_foot_of_every_page(town: Town) -> None:
    assert 'href="/wording/"' in browsing(town.centre.anna).get("/work/").content.decode()
