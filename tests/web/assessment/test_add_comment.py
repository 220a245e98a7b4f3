"""The form for what a person says of a judgement …"""

import re
from uuid import UUID

import pytest

from assessment.judged import revealed, settled
from browsing import browsing
from guidance.trajectories import trajectory_of
from houvast.kernel import clock
from houvast.kernel.ids import new_id
from world import Town


@pytest.fixture
def judgement(town: Town) -> UUID:
    return settled(town, revealed(town, trajectory_of(town.centre.anna, town.centre.holder1)))


def fields(**more: str) -> dict[str, str]:
    told = {
        "submission": str(new_id()),
        "own_words": "I never said that.",
        "way": "letter",
        "discussed": "in_part",
        "given_on": clock.today().isoformat(),
    }
    return told | more


def test_keeps_the_words_beside_the_judgement(town: Town, judgement: UUID) -> None:
    client, page = browsing(town.centre.anna), f"/assessment/judgements/{judgement}/"
    assert "Nobody has noted yet whether" in client.get(page).content.decode()
    sent = fields()
    for _ in range(2):
        answer = client.post(page + "comment/", sent)
        assert (answer.status_code, answer["Location"]) == (303, page)
    shown = client.get(page).content.decode()
    assert shown.count("I never said that.") == 1
    for there in ("In a letter or on paper", "We spoke of a part of it", "noted by Anna"):
        assert there in shown


def test_takes_words_back_with_one_more_and_folds_them_away(town: Town, judgement: UUID) -> None:
    client, page = browsing(town.centre.anna), f"/assessment/judgements/{judgement}/"
    sent = fields()
    assert "takes_back" not in client.get(page + "comment/").content.decode()
    client.post(page + "comment/", sent)
    again = fields(own_words="", way="", discussed="", takes_back=sent["submission"])
    assert "takes_back" in client.get(page + "comment/").content.decode()
    assert client.post(page + "comment/", again).status_code == 303
    shown = client.get(page).content.decode()
    assert "The person took this back on" in shown
    assert "<summary>What was said</summary>" in shown


def test_says_what_is_missing_and_loses_nothing(town: Town, judgement: UUID) -> None:
    client, page = browsing(town.centre.anna), f"/assessment/judgements/{judgement}/comment/"
    refused = client.post(page, fields(way=""))
    assert refused.status_code == 422
    text = refused.content.decode()
    assert re.search(
        r'href="#id_way[^"]*">How did they give these words\? . Say how the person gave these words.', text
    )
    asked = text[text.index("<legend", text.index('name="own_words"')) :]
    assert "may stay empty" not in asked[: asked.index("</legend>")]
    assert "I never said that." in refused.content.decode()


def test_is_nobody_elses(town: Town, judgement: UUID) -> None:
    page = f"/assessment/judgements/{judgement}/comment/"
    assert browsing(town.elsewhere.chloe).get(page).status_code == 404
    assert browsing(town.elsewhere.chloe).post(page, fields()).status_code == 404
