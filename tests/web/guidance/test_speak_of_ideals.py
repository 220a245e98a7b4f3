"""Speaking of ideals …"""

from web.guidance.telling import telling, today
from world import Town


def test_stands_beside_the_earlier_talk_and_shows_it_again(town: Town) -> None:
    anna = telling(town, full=True)
    assert "That nobody sleeps outside." in anna.page("ideals/talk/")
    typed = {"held_on": today(), "stand_for_own": "That my brother comes home."}
    assert anna.send("ideals/talk/", **typed) == 303
    page = anna.page("ideals/")
    assert page.index("That my brother comes home.") < page.index("That nobody sleeps outside.")


def test_keeps_what_was_typed_when_nothing_is_said_to_any_question(town: Town) -> None:
    assert "Write at least one thing" in telling(town).refused("ideals/talk/", held_on=today())
