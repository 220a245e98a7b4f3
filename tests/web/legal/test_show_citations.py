"""The page of legal texts …"""

import pytest

from browsing import browsing
from world import Town


@pytest.mark.parametrize(
    ("language", "said"),
    [("nl", "Strafwetboek"), ("fr", "Code pénal"), ("de", "Strafgesetzbuch"), ("en", "Penal Code")],
)
def test_is_there_in_four_languages(town: Town, language: str, said: str) -> None:
    """F16."""
    page = browsing(town.centre.anna, "nl").get("/law/", {"language": language}).content.decode()
    assert said in page
    assert f'lang="{language}"' in page


def test_says_plainly_that_the_flemish_values_are_empty(town: Town) -> None:
    page = browsing(town.centre.anna, "nl").get("/law/").content.decode()
    flanders = page[page.index('id="regime-flanders"') :]
    flanders = flanders[: flanders.index("</section>")]
    assert flanders.count("Leeg") >= 7
    assert "is niet gelezen" in flanders
    assert "1 jaar" not in flanders
    assert "Nog niet bruikbaar" in flanders


def test_has_a_table_of_contents_that_leads_somewhere(town: Town) -> None:
    page = browsing(town.centre.anna).get("/law/").content.decode()
    targets = {part.split('"')[0] for part in page.split('href="#')[1:]} - {"main"}
    assert len(targets) > 10
    for target in targets:
        assert f'id="{target}"' in page


def test_falls_back_to_the_readers_language(town: Town) -> None:
    assert browsing(town.centre.anna, "fr").get("/law/", {"language": "xx"}).status_code == 200


def test_is_for_people_who_are_signed_in() -> None:
    assert browsing(None).get("/law/").status_code == 303
