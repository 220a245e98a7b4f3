"""The page before sending …"""

from browsing import browsing
from guidance.fills import NEEDS, offer
from guidance.trajectories import trajectory_of
from web.fill.visiting import answer, opened, words
from world import Town


def test_keeps_each_answer_and_shows_all_of_them_before_sending(town: Town) -> None:
    person = opened(offer(town.centre.anna, trajectory_of(town.centre.anna, town.centre.coach)))
    assert answer(person, 1, NEEDS, "Rust <b>in huis</b>") == 303
    assert answer(person, 7, "own_words.words", "Muziek") == 303
    assert "Rust &lt;b&gt;in huis&lt;/b&gt;" in words(person, "/fill/?q=1")
    everything = words(person, "/fill/send/")
    assert all(
        word in everything for word in ("Rust &lt;b&gt;in huis", "Muziek", "Niets geschreven. Dat mag.")
    )
    assert person.post("/fill/send/").status_code == 303
    after = words(person, "/fill/")
    assert "Bedankt" in after
    assert "Muziek" not in after


def test_sent_twice_says_thank_you_twice_and_arrives_once(town: Town) -> None:
    trajectory = trajectory_of(town.centre.anna, town.centre.coach)
    person = opened(offer(town.centre.anna, trajectory))
    answer(person, 1, NEEDS, "Eén keer")
    for _ in range(2):
        assert person.post("/fill/send/").status_code == 303
    anna = browsing(town.centre.anna)
    assert words(anna, f"/guidance/{trajectory}/self-fill/").count("Came in") == 1


def test_with_nothing_written_is_not_sent(town: Town) -> None:
    person = opened(offer(town.centre.anna, trajectory_of(town.centre.anna, town.centre.coach)))
    refused = person.post("/fill/send/")
    assert refused.status_code == 422
    assert "Eén woord is genoeg." in refused.content.decode()
