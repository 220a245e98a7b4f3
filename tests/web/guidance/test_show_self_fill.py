"""A page that came in …"""

from browsing import browsing
from guidance.fills import fill_in, offer
from guidance.trajectories import trajectory_of
from houvast.kernel.ids import new_id
from world import Town


def test_shows_questions_and_answers_and_that_nothing_proves_who_wrote_them(town: Town) -> None:
    trajectory, page = trajectory_of(town.centre.anna, town.centre.coach), new_id()
    fill_in(offer(town.centre.anna, trajectory, page), "Een <i>plek</i>.")
    shown = browsing(town.centre.anna, "nl").get(f"/guidance/{trajectory}/self-fill/{page}/").content.decode()
    assert "Een &lt;i&gt;plek&lt;/i&gt;." in shown
    assert "Wat heb je nu het meest nodig?" in shown
    assert "Niets bewijst wie dit schreef." in shown


def test_is_adopted_with_one_button(town: Town) -> None:
    trajectory, page = trajectory_of(town.centre.anna, town.centre.coach), new_id()
    fill_in(offer(town.centre.anna, trajectory, page), "Een plek.")
    anna, address = browsing(town.centre.anna), f"/guidance/{trajectory}/self-fill/{page}/"
    assert anna.post(address + "adopt/")["Location"] == f"/guidance/{trajectory}/"
    assert "Een plek." in anna.get(f"/guidance/{trajectory}/").content.decode()
    assert anna.post(address + "adopt/").status_code == 409
