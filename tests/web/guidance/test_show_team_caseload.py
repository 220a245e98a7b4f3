"""The coach's list of the team's trajectories …"""

from browsing import browsing
from guidance.trajectories import agree, trajectory_of, write_notes
from houvast.access.dossiers import dossier
from houvast.access.values import Function, Track
from world import Town, dossier_of, found, hire, secure_recovery

ADDRESS = "/guidance/team/"


def test_shows_reference_and_holder_and_no_name_and_no_words() -> None:
    centre = found("Coached")
    secure_recovery(centre)
    worker, other = hire(centre, "amal", Function.GUIDE), hire(centre, "boris", Function.GUIDE)
    coach = hire(centre, "cleo", Function.COACH)
    trajectory = trajectory_of(worker, other, "Wannes Wijs")
    write_notes(worker, trajectory, 1)
    agree(worker, trajectory, "Ask for a room", -2)
    asked = dossier_of(worker, centre, Track.CONSULTATION).id
    with worker.acts():
        shown, hidden = dossier(trajectory).reference, dossier(asked).reference
    text = browsing(coach).get(ADDRESS).content.decode()
    for there in (shown, "Amal", "Under way", "gone by", "Has a stand-in", f"/{centre.id}/"):
        assert there in text
    for absent in ("Wannes", "Wijs", "Note 0", "Ask for a room", "Boris", str(trajectory), hidden):
        assert absent not in text


def test_is_not_there_for_anybody_else(town: Town) -> None:
    for other in (town.centre.anna, town.centre.bert, town.centre.steward, town.desk.dina):
        assert browsing(other).get(ADDRESS).status_code == 404
        assert ADDRESS not in browsing(other).get("/account/").content.decode()
    assert browsing(None).get(ADDRESS).status_code == 303


def test_is_offered_to_the_coach_on_every_page(town: Town) -> None:
    assert ADDRESS in browsing(town.centre.coach).get("/guidance/").content.decode()


def test_says_so_when_the_team_has_none() -> None:
    coach = hire(found("Empty"), "cleo", Function.COACH)
    text = browsing(coach).get(ADDRESS).content.decode()
    assert "No trajectories in the team yet" in text
    assert "Declare an absence" in text
