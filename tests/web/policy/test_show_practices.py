"""The catalogue of practices on the screen …"""

from html import escape

import pytest

from browsing import browsing
from houvast.policy.loading import practices
from world import Town


@pytest.mark.parametrize("language", ["nl", "fr", "en"])
def test_shows_the_ten_projects_as_given_with_their_source(town: Town, language: str) -> None:
    page = browsing(town.desk.dina, language).get("/practices/").content.decode()
    assert len(practices()) == 10
    for practice in practices():
        assert escape(practice.text) in page
        assert escape(practice.title.in_language(language)) in page
    assert "besafe.be" in page


def test_marks_the_language_of_what_is_quoted(town: Town) -> None:
    page = browsing(town.desk.dina, "fr").get("/practices/").content.decode()
    assert page.count('<blockquote lang="nl"') == 10


def test_has_a_table_of_contents_that_leads_somewhere(town: Town) -> None:
    page = browsing(town.desk.dina).get("/practices/").content.decode()
    for practice in practices():
        assert f'href="#{practice.id}"' in page
        assert f'id="{practice.id}"' in page
