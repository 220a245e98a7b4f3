"""What a colleague filled in alone waits while its reader rates blind in the same dossier …"""

from uuid import UUID

import pytest
from django.test import Client

from assessment.filling import NEEDS, NEEDS_WORDS, ONE_PAGE, begun, finished
from assessment.given import a_round, rated
from browsing import browsing
from guidance.trajectories import trajectory_of
from houvast.assessment.services.begin_form import NewForm, begin_form
from houvast.instruments.plain import as_text
from houvast.kernel.errors import Conflict
from houvast.kernel.ids import new_id
from world import Town

WORDS = "He still trains on Thursdays."
WAIT = "Forms of colleagues wait"


@pytest.fixture
def dossier(town: Town) -> UUID:
    return trajectory_of(town.centre.anna, town.centre.coach)


def listed(client: Client, dossier: UUID) -> str:
    return client.get(f"/assessment/dossiers/{dossier}/forms/").content.decode().split("On paper")[0]


def test_leaves_it_out_of_the_list_and_says_so_until_the_sheet_is_locked(town: Town, dossier: UUID) -> None:
    anna, bert = town.centre.anna, town.centre.bert
    form, asked_of_him = finished(anna, dossier), finished(anna, dossier, NEEDS, *NEEDS_WORDS)
    number, client = a_round(town, dossier), browsing(bert)
    page = listed(client, dossier)
    assert WAIT in page
    assert f"forms/{form}/" not in page
    assert "Nothing is filled in yet" not in page
    assert f"forms/{asked_of_him}/" in page, "what the person was asked is no colleague's view"
    assert WAIT not in listed(browsing(anna), dossier), "one's own forms do not wait"
    rated(bert, number)
    page = listed(client, dossier)
    assert WAIT not in page
    assert f"forms/{form}/" in page


def test_opens_prints_compares_and_corrects_it_only_afterwards(town: Town, dossier: UUID) -> None:
    anna, bert = town.centre.anna, town.centre.bert
    form = finished(anna, dossier)
    finished(anna, dossier)
    number, client = a_round(town, dossier), browsing(bert)
    pages = [f"/assessment/forms/{form}/{rest}" for rest in ("", "print/", "compare/")]
    for page in pages:
        answer = client.get(page)
        assert answer.status_code == 409, page
        assert WORDS not in answer.content.decode(), page
        assert browsing(anna).get(page).status_code == 200, page
    with bert.acts() as actor, pytest.raises(Conflict):
        begin_form(actor, NewForm(new_id(), dossier, as_text(ONE_PAGE), replaces=form))
    rated(bert, number)
    assert [client.get(page).status_code for page in pages] == [200, 200, 200]
    begun(bert, dossier, replaces=form)


def test_does_not_lay_it_beside_a_form_of_ones_own(town: Town, dossier: UUID) -> None:
    anna, bert = town.centre.anna, town.centre.bert
    theirs = finished(anna, dossier)
    number, client = a_round(town, dossier), browsing(bert)
    own = finished(bert, dossier)
    page = client.get(f"/assessment/forms/{own}/").content.decode()
    assert WORDS in page
    assert str(theirs) not in page
    rated(bert, number)
    assert str(theirs) in client.get(f"/assessment/forms/{own}/").content.decode()
