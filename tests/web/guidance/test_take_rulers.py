"""Taking the rulers …"""

from web.guidance.telling import telling, today
from world import Town


def test_shows_each_ruler_apart_with_why_it_is_not_lower(town: Town) -> None:
    anna = telling(town)
    typed = {"about": "Working", "held_on": today(), "importance": "7", "importance_why": "My own money."}
    assert anna.send("rulers/", **typed) == 303
    page = anna.page("story/")
    for text in ("Working", "My own money.", "would rather not say"):
        assert text in page


def test_begins_again_from_what_they_were_about_without_a_word_in_the_address(town: Town) -> None:
    anna = telling(town, full=True)
    assert f"rulers/?again={anna.ids['rulers']}" in anna.page("story/")
    assert 'value="Going back to school"' in anna.page(f"rulers/?again={anna.ids['rulers']}")
    assert "Going back to school" not in anna.page("rulers/?again=nonsense")


def test_draws_a_line_for_each_once_there_are_two_moments(town: Town) -> None:
    anna = telling(town, full=True)
    assert "<svg" not in anna.page("story/")
    typed = {"about": "Going back to school", "held_on": today(), "importance": "8"}
    assert anna.send("rulers/", **typed) == 303
    assert "<svg" in anna.page("story/")
