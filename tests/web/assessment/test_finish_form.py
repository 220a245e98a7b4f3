"""The page on which a form is finished …"""

from datetime import timedelta
from uuid import UUID

import pytest

from assessment.filling import NEEDS, ONE_PAGE_WORDS, begun, filled
from browsing import browsing
from guidance.trajectories import trajectory_of
from houvast.kernel import clock
from houvast.kernel.ids import new_id
from world import Town


@pytest.fixture
def dossier(town: Town) -> UUID:
    return trajectory_of(town.centre.anna, town.centre.coach)


def test_shows_it_once_more_and_advises_a_day(town: Town, dossier: UUID) -> None:
    form = begun(town.centre.anna, dossier)
    filled(town.centre.anna, form, *ONE_PAGE_WORDS)
    client, day = browsing(town.centre.anna), clock.today() + timedelta(days=90)
    page = client.get(f"/assessment/forms/{form}/finish/").content.decode()
    for there in ("He still trains on Thursdays.", day.isoformat(), "90 days"):
        assert there in page
    assert "How did it end?" not in page, "nobody but the worker was asked"
    sent = {"submission": str(new_id()), "words": "", "look_again_on": ""}
    answer = client.post(f"/assessment/forms/{form}/finish/", sent)
    assert (answer.status_code, answer.url) == (303, f"/assessment/forms/{form}/")


def test_names_what_is_missing(town: Town, dossier: UUID) -> None:
    form, client = begun(town.centre.anna, dossier), browsing(town.centre.anna)
    page = client.get(f"/assessment/forms/{form}/finish/").content.decode()
    for there in ("Still missing", "Another explanation", "write a sentence"):
        assert there in page
    day = (clock.today() + timedelta(days=12)).isoformat()
    sent = {"submission": str(new_id()), "look_again_on": day}
    refused = client.post(f"/assessment/forms/{form}/finish/", sent)
    assert refused.status_code == 422
    assert day in refused.content.decode()


def test_says_beforehand_what_it_waits_for_and_leads_back_to_it(town: Town, dossier: UUID) -> None:
    """Whoever has twenty minutes learns it while writing, and finds the place again from the list."""
    form, client = begun(town.centre.anna, dossier), browsing(town.centre.anna)
    writing = client.get(f"/assessment/forms/{form}/fill/").content.decode()
    assert writing.count("Needed before you finish.") == 4
    lacks = client.get(f"/assessment/forms/{form}/finish/").content.decode()
    for name in ("worry_1", "strength_1", "another_explanation", "first"):
        assert f'href="/assessment/forms/{form}/fill/#part-0-{name}"' in lacks
        assert f'id="part-0-{name}"' in writing


def test_takes_not_now(town: Town, dossier: UUID) -> None:
    form, client = begun(town.centre.anna, dossier, NEEDS), browsing(town.centre.anna)
    sent = {
        "submission": str(new_id()),
        "outcome": "not_now",
        "words": "After the exams.",
        "look_again_on": "",
    }
    answer = client.post(f"/assessment/forms/{form}/finish/", sent)
    page = client.get(answer.url).content.decode()
    for there in ("No, not now", "After the exams.", "That is an answer."):
        assert there in page
