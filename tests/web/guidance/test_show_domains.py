"""The page of domains and barriers …"""

from browsing import browsing
from guidance.plans import a_barrier, a_term, barrier_of
from guidance.trajectories import trajectory_of
from houvast.kernel.ids import new_id
from world import Town


def test_shows_both_sides_in_words_and_how_they_moved(town: Town) -> None:
    trajectory = trajectory_of(town.centre.anna, town.centre.holder1)
    anna = browsing(town.centre.anna)
    for level in ("in_the_way", "holds"):
        typed = {
            "submission": str(new_id()),
            "domain": "family",
            "strength": "Grandmother.",
            "barrier": "Nobody speaks.",
            "level": level,
            "worker_level": "slightly",
        }
        assert anna.post(f"/guidance/{trajectory}/domain/", typed).status_code == 303
    page = anna.get(f"/guidance/{trajectory}/domains/").content.decode()
    for words in ("Stands in the way", "holds more than before", "as before", "Grandmother."):
        assert words in page


def test_shows_what_stands_in_the_way_with_its_term(town: Town) -> None:
    trajectory = trajectory_of(town.centre.anna, town.centre.holder1)
    barrier = barrier_of(town.centre.anna, trajectory, a_barrier("Excluded from school.", legal=a_term(3)))
    page = browsing(town.centre.anna).get(f"/guidance/{trajectory}/domains/").content.decode()
    assert "Excluded from school." in page
    assert "term to appeal" in page
    assert f"/guidance/{trajectory}/barrier/{barrier}/" in page


def test_says_where_to_begin_when_nothing_was_spoken_of(town: Town) -> None:
    trajectory = trajectory_of(town.centre.anna, town.centre.holder1)
    page = browsing(town.centre.anna).get(f"/guidance/{trajectory}/domains/").content.decode()
    assert "Begin with the one the person wants to talk about." in page
