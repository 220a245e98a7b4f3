"""The page on which a form begins …"""

from uuid import UUID

import pytest

from assessment.drafts import published
from assessment.filling import LIFE, finished
from browsing import browsing
from guidance.trajectories import trajectory_of
from houvast.assessment.finding.own_versions import own_version
from houvast.instruments.shipped import shipped_definitions
from houvast.kernel.ids import new_id
from world import Town


@pytest.fixture
def dossier(town: Town) -> UUID:
    return trajectory_of(town.centre.anna, town.centre.coach)


def test_offers_what_one_can_fill_in_alone(town: Town, dossier: UUID) -> None:
    page = browsing(town.centre.anna).get(f"/assessment/dossiers/{dossier}/forms/begin/").content.decode()
    assert page.index("houvast.one_page@") < page.index("houvast.needs@")
    for hidden in ("uk.channel_2012", LIFE.id, "houvast.self_efficacy"):
        assert hidden not in page


def test_says_of_each_instrument_which_version_it_is_and_whose(town: Town, dossier: UUID) -> None:
    """Its own version has the next number that is free in the service, whatever others made before."""
    number = published(town.centre.coach, shipped_definitions()["houvast.needs"])
    with town.centre.coach.acts():
        own = own_version(number).version
    client = browsing(town.centre.anna, "fr")
    page = client.get(f"/assessment/dossiers/{dossier}/forms/begin/").content.decode()
    title = shipped_definitions()["houvast.needs"].title.said("fr")
    assert f"{title} (version 1.0, Avec Houvast)" in page
    assert f"{title} (version {own}, Guidance centre)" in page


def test_asks_for_an_instrument(town: Town, dossier: UUID) -> None:
    client = browsing(town.centre.anna)
    for instrument in ("", "uk.channel_2012@1.0"):
        sent = {"submission": str(new_id()), "instrument": instrument}
        assert client.post(f"/assessment/dossiers/{dossier}/forms/begin/", sent).status_code == 422


def test_begins_a_correction_with_the_same_answers(town: Town, dossier: UUID) -> None:
    client, number = browsing(town.centre.anna), new_id()
    sent = {"submission": str(number), "replaces": str(finished(town.centre.anna, dossier))}
    answer = client.post(f"/assessment/dossiers/{dossier}/forms/begin/", sent)
    assert "He still trains on Thursdays." in client.get(answer.url).content.decode()
