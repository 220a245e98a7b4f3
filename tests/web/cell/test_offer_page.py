"""The page on which the page of an invitation is made …"""

import re

import pytest
from django.test import Client

from cell.given_meetings import an_organisation, planned
from cell.pages import item, posted, seen
from houvast.cell.values.invitations import Way
from world import Town


@pytest.mark.parametrize(
    ("language", "answer", "shown"), [("nl", "yes", "Komt"), ("fr", "no", "Ne vient pas")]
)
def test_shows_address_and_code_once_and_brings_the_answer_back(
    town: Town, language: str, answer: str, shown: str
) -> None:
    given = planned(town)
    (sent,) = given.invited(an_organisation(town, given.cell, language=language), way=Way.PAGE)
    address = f"/cell/invitations/{sent.id}/page/"
    assert address in seen(town.city.cas, item(given))
    assert "Page still to be made" in seen(town.city.cas, item(given))
    assert "Make the page" in seen(town.city.cas, address)
    status, made = posted(given, address)
    assert status == 200
    token = re.search(r"/invited/([\w-]+)/", made)
    code = re.search(r"<span>(\d+)</span> <span>(\d+)</span>", made)
    assert token
    assert code
    for later in (seen(town.city.cas, item(given)), seen(town.city.cas, address)):
        assert token[1] not in later
    stranger = Client(headers={"accept-language": language})
    assert stranger.post(f"/invited/{token[1]}/", {"code": "".join(code.groups())}).status_code == 303
    letter = stranger.get("/invited/").content.decode()
    assert {"nl": "Komt er iemand van uw dienst?"}.get(language, "de votre service vient-il") in letter
    assert stranger.post("/invited/answer/", {"answer": answer, "who": "The head"}).status_code == 303
    page = seen(town.city.cas, item(given), language)
    assert shown in page
    assert ("The head" in page) is (answer == "yes")


def test_warns_before_it_ends_an_earlier_page_and_is_in_dutch_and_french(town: Town) -> None:
    given = planned(town)
    (sent,) = given.invited(an_organisation(town, given.cell), way=Way.PAGE)
    address = f"/cell/invitations/{sent.id}/page/"
    assert "There is a page already" not in seen(town.city.cas, address)
    assert posted(given, address)[0] == 200
    assert "There is a page already" in seen(town.city.cas, address)
    assert "Er is al een pagina" in seen(town.city.cas, address, "nl")
    assert "Créer la page" in seen(town.city.cas, address, "fr")


def test_is_for_an_invitation_that_goes_by_a_page(town: Town) -> None:
    given = planned(town)
    (sent,) = given.invited(an_organisation(town, given.cell))
    address = f"/cell/invitations/{sent.id}/page/"
    assert address not in seen(town.city.cas, item(given))
    status, page = posted(given, address)
    assert status in {409, 422}
    assert "does not go by a page" in page
