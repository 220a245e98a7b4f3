"""Recording an answer …"""

from web.guidance.telling import telling, today
from world import Town


def test_owes_a_reason_when_nobody_was_asked(town: Town) -> None:
    """F14: yes, no, or not asked and why, for each giver apart."""
    anna = telling(town)
    typed = {"purpose": "parents", "giver": "person", "answer": "not_asked", "answered_on": today()}
    assert "Write why nobody was asked" in anna.refused("agreements/answer/", **typed)
    assert anna.send("agreements/answer/", **typed, why="He was too upset.") == 303
    page = anna.page("agreements/")
    assert "Not asked" in page
    assert "He was too upset." in page


def test_says_how_a_yes_was_given(town: Town) -> None:
    typed = {"purpose": "school", "giver": "person", "answer": "yes", "answered_on": today()}
    assert "how the yes was given" in telling(town).refused("agreements/answer/", **typed)
