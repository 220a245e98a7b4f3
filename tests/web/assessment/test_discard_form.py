"""The page on which a draft is thrown away …"""

from django.urls import reverse

from assessment.filling import begun, finished
from browsing import browsing
from guidance.trajectories import trajectory_of
from houvast.access.selectors.show_draft import show_draft
from world import Town


def test_asks_once_more_and_then_it_is_gone(town: Town) -> None:
    dossier = trajectory_of(town.centre.anna, town.centre.coach)
    form, client = begun(town.centre.anna, dossier), browsing(town.centre.anna)
    assert "goes for good" in client.get(f"/assessment/forms/{form}/discard/").content.decode()
    assert client.get(f"/assessment/forms/{form}/").status_code == 200
    answer = client.post(f"/assessment/forms/{form}/discard/")
    assert (answer.status_code, answer.url) == (303, f"/assessment/dossiers/{dossier}/forms/")
    assert client.get(f"/assessment/forms/{form}/").status_code == 404


def test_forgets_what_was_typed_and_not_kept_as_well(town: Town) -> None:
    form = begun(town.centre.anna, trajectory_of(town.centre.anna, town.centre.coach))
    client = browsing(town.centre.anna)
    place = {"form": "assessment.fill_form", "subject": form}
    client.post(reverse("drafts:save_draft", kwargs=place), {"q0-0": "He sleeps badly."})
    assert "He sleeps badly." in client.get(f"/assessment/forms/{form}/fill/").content.decode()
    client.post(f"/assessment/forms/{form}/discard/")
    with town.centre.anna.acts() as anna:
        assert show_draft(anna, place["form"], form) is None


def test_is_not_for_what_is_finished(town: Town) -> None:
    form = finished(town.centre.anna, trajectory_of(town.centre.anna, town.centre.coach))
    assert browsing(town.centre.anna).post(f"/assessment/forms/{form}/discard/").status_code == 409
