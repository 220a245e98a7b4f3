"""The page of a whole draft …"""

from assessment.drafts import begun, published
from browsing import browsing
from houvast.instruments.shipped import shipped_definitions
from web.assessment.filling import words_of
from world import Town

OWN = "/assessment/instruments/own/"


def test_lists_its_questions_with_their_sides_and_says_that_nothing_is_missing(town: Town) -> None:
    draft = begun(town.centre.coach)
    words = words_of(browsing(town.centre.coach), f"{OWN}{draft}/")
    assert "Nothing is missing: it can be published." in words
    assert "home (nl)" in words
    assert "Strengths : home (nl)" in words
    assert "How it hangs together (nl)" in words


def test_leads_to_what_was_changed_since_it_was_made(town: Town) -> None:
    draft = begun(town.centre.coach, shipped_definitions()["houvast.ideals"])
    content = browsing(town.centre.coach).get(f"{OWN}{draft}/").content.decode()
    assert f"/assessment/instruments/read/{draft}/" in content


def test_is_over_once_it_was_published(town: Town) -> None:
    number = published(town.centre.coach)
    assert browsing(town.centre.coach).get(f"{OWN}{number}/").status_code == 409


def test_is_there_for_its_writers_alone(town: Town) -> None:
    draft = begun(town.centre.coach)
    for nobody in (town.centre.anna, town.elsewhere.steward, town.desk.dina):
        assert browsing(nobody).get(f"{OWN}{draft}/").status_code == 404
