"""The page of the life line …"""

from web.guidance.telling import telling
from world import Town


def test_shows_each_event_with_its_height_and_what_helped(town: Town) -> None:
    page = telling(town, full=True).page("life-line/")
    for text in ("My grandmother taught me to cook.", "2015", "+2", "Her kitchen."):
        assert text in page


def test_begins_with_something_the_person_is_glad_about(town: Town) -> None:
    assert "one thing the person is glad about" in telling(town).page("life-line/")
