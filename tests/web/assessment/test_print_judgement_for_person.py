"""A judgement on paper for the one it is about …"""

from dataclasses import replace
from uuid import UUID

import pytest

from assessment.given import a_judgement
from assessment.judged import revealed, settled
from browsing import browsing
from guidance.trajectories import trajectory_of
from houvast.assessment.values.rounds import SideConsensus
from houvast.instruments.definition import Polarity
from houvast.kernel.ids import new_id
from web.assessment.reading import text_of
from web.assessment.settling import LIFE
from web.assessment.test_add_comment import fields
from world import Town

HOUSING, SLEEP = LIFE.items[0].id, "health_body"


@pytest.fixture
def page(town: Town) -> str:
    consensus = (
        SideConsensus(HOUSING, Polarity.STRENGTH, "2", "Bert was there."),
        SideConsensus(HOUSING, Polarity.BARRIER, "0", ""),
        SideConsensus(SLEEP, Polarity.BARRIER, "1", ""),
    )
    judged = replace(a_judgement(), consensus=consensus)
    dossier = trajectory_of(town.centre.anna, town.centre.holder1)
    judgement: UUID = settled(town, revealed(town, dossier), judged)
    return f"/assessment/judgements/{judgement}/"


def chosen(**more: object) -> dict[str, object]:
    told = {
        "submission": str(new_id()),
        "language": "nl",
        "strengths": [f"{HOUSING}.strength"],
        "hard": [f"{SLEEP}.barrier"],
        "plan": "We bellen samen uw tante.",
    }
    return told | more


def test_says_what_was_seen_and_agreed_in_the_language_that_was_chosen(town: Town, page: str) -> None:
    client = browsing(town.centre.anna)
    answer = client.post(page + "for-the-person/", chosen())
    assert answer.headers["Content-Type"] == "application/pdf"
    assert b"pdfuaid:part" in answer.content
    text = text_of(answer.content)
    for there in (
        "Een plek om te wonen: duidelijk",
        "Slapen en gezondheid: vraagt aandacht",
        "We bellen samen uw tante.",
        "I am just tired.",
        "Ziet u het anders?",
    ):
        assert there in text
    french = text_of(client.post(page + "for-the-person/", chosen(language="fr")).content)
    assert "Vous le voyez autrement" in french


def test_has_no_sheet_no_raters_name_and_no_first_impression(town: Town, page: str) -> None:
    text = text_of(browsing(town.centre.anna).post(page + "for-the-person/", chosen()).content)
    for absent in ("Anna", "Bert", "Because.", "He carries his sister.", "leans on him"):
        assert absent not in text


@pytest.mark.parametrize("plan", ["Bert belt uw tante.", "We vragen het aan BERT."])
def test_refuses_a_plan_that_names_somebody_who_rated(town: Town, page: str, plan: str) -> None:
    refused = browsing(town.centre.anna).post(page + "for-the-person/", chosen(plan=plan))
    assert refused.status_code == 422
    assert "without the name of a colleague who rated" in refused.content.decode()
    assert plan in refused.content.decode()


def test_begins_with_everything_ticked_and_leaves_out_what_is_unticked(town: Town, page: str) -> None:
    client = browsing(town.centre.anna)
    offered = client.get(page + "for-the-person/").content.decode()
    assert offered.count("checked") >= 2
    assert f"{HOUSING}.barrier" not in offered, "the lowest level is nothing that was seen"
    text = text_of(client.post(page + "for-the-person/", chosen(hard=[])).content)
    assert "Slapen en gezondheid" not in text


def test_has_the_persons_words_that_stand_and_none_that_were_taken_back(town: Town, page: str) -> None:
    client = browsing(town.centre.anna)
    first, second = fields(), fields(own_words="Ask my aunt as well.")
    for sent in (first, second):
        client.post(page + "comment/", sent)
    client.post(page + "comment/", fields(own_words="", way="", discussed="", takes_back=first["submission"]))
    text = text_of(client.post(page + "for-the-person/", chosen()).content)
    assert "Ask my aunt as well." in text
    assert "I never said that." not in text


def test_does_not_exist_for_others(town: Town, page: str) -> None:
    stranger = browsing(town.elsewhere.chloe)
    assert stranger.get(page + "for-the-person/").status_code == 404
    assert stranger.post(page + "for-the-person/", chosen()).status_code == 404
