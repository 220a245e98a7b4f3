"""The list of pages to fill in …"""

from browsing import browsing
from guidance.fills import fill_in, offer
from guidance.trajectories import trajectory_of
from houvast.kernel.ids import new_id
from world import Town


def test_says_what_became_of_each_in_both_languages(town: Town) -> None:
    trajectory = trajectory_of(town.centre.anna, town.centre.coach)
    offer(town.centre.anna, trajectory)
    fill_in(offer(town.centre.anna, trajectory), "Rust.")
    for language, open_word, came_in in (
        ("nl", "Nog niet geopend", "Binnengekomen"),
        ("fr", "Pas encore", "Arrivée"),
    ):
        page = browsing(town.centre.anna, language).get(f"/guidance/{trajectory}/self-fill/").content.decode()
        assert open_word in page
        assert came_in in page
        assert "Rust." not in page


def test_invites_to_offer_one_when_there_is_none(town: Town) -> None:
    trajectory, page = trajectory_of(town.centre.anna, town.centre.coach), new_id()
    shown = browsing(town.centre.anna).get(f"/guidance/{trajectory}/self-fill/").content.decode()
    assert "Nothing was offered yet" in shown
    assert str(page) not in shown


def test_is_named_on_the_trajectory_and_in_my_work_while_answers_wait(town: Town) -> None:
    trajectory = trajectory_of(town.centre.anna, town.centre.coach)
    anna = browsing(town.centre.anna)
    fill_in(offer(town.centre.anna, trajectory), "Rust.")
    for address in (f"/guidance/{trajectory}/", "/work/"):
        assert f"/guidance/{trajectory}/self-fill/" in anna.get(address).content.decode(), address
