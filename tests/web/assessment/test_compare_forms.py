"""The page of two forms side by side …"""

from datetime import timedelta
from uuid import UUID

import pytest

from assessment.filling import NEEDS, NEEDS_WORDS, finished, level
from browsing import browsing
from guidance.trajectories import trajectory_of
from houvast.instruments.definition import Voice
from houvast.kernel import clock
from houvast.kernel.ids import new_id
from world import Town


@pytest.fixture
def dossier(town: Town) -> UUID:
    return trajectory_of(town.centre.anna, town.centre.coach)


def test_lays_them_beside_one_another_in_words(town: Town, dossier: UUID) -> None:
    anna = town.centre.anna
    with clock.frozen_at(clock.now() - timedelta(days=60)):
        before = finished(anna, dossier, NEEDS, *NEEDS_WORDS)
    moved = level("need_housing", "1", Voice.PERSON, "We have a second room.")
    now = finished(anna, dossier, NEEDS, moved, level("need_school", "1", Voice.PERSON, "They wait for me."))
    client = browsing(anna)
    page = client.get(f"/assessment/forms/{now}/compare/?with={before}").content.decode()
    changed, _, same = page.partition("What is the same")
    for there in ("Five of us in one room.", "We have a second room.", "a need without help"):
        assert there in changed
    assert "They wait for me." in same
    assert (
        client.get(f"/assessment/forms/{before}/compare/").content.decode().count("We have a second room.")
        == 1
    )


def test_needs_two_of_the_same(town: Town, dossier: UUID) -> None:
    client, form = browsing(town.centre.anna), finished(town.centre.anna, dossier)
    assert client.get(f"/assessment/forms/{form}/compare/").status_code == 409
    other = finished(town.centre.anna, dossier, NEEDS, *NEEDS_WORDS)
    assert client.get(f"/assessment/forms/{form}/compare/?with={other}").status_code == 409
    elsewhere = finished(town.centre.anna, trajectory_of(town.centre.anna, town.centre.coach))
    for strange in (elsewhere, new_id(), "nothing"):
        assert client.get(f"/assessment/forms/{form}/compare/?with={strange}").status_code == 404
