"""The page on which a draft is thrown away …"""

from assessment.filling import begun, finished
from browsing import browsing
from guidance.trajectories import trajectory_of
from world import Town


def test_asks_once_more_and_then_it_is_gone(town: Town) -> None:
    dossier = trajectory_of(town.centre.anna, town.centre.coach)
    form, client = begun(town.centre.anna, dossier), browsing(town.centre.anna)
    assert "goes for good" in client.get(f"/assessment/forms/{form}/discard/").content.decode()
    assert client.get(f"/assessment/forms/{form}/").status_code == 200
    answer = client.post(f"/assessment/forms/{form}/discard/")
    assert (answer.status_code, answer.url) == (303, f"/assessment/dossiers/{dossier}/forms/")
    assert client.get(f"/assessment/forms/{form}/").status_code == 404


def test_is_not_for_what_is_finished(town: Town) -> None:
    form = finished(town.centre.anna, trajectory_of(town.centre.anna, town.centre.coach))
    assert browsing(town.centre.anna).post(f"/assessment/forms/{form}/discard/").status_code == 409
