"""The form on which a team comes to a judgement …"""

from uuid import UUID

import pytest

from assessment.given import a_round
from assessment.judged import VIOLENCE, revealed, settled
from browsing import browsing
from guidance.plans import barrier_of, goal_of
from guidance.trajectories import agree, trajectory_of
from houvast.instruments.definition import Polarity
from houvast.kernel.ids import new_id
from web.assessment.settling import LIFE, critical_field, judgement_fields, side_field
from world import Town

HARD = side_field(VIOLENCE, Polarity.BARRIER)


@pytest.fixture
def dossier(town: Town) -> UUID:
    return trajectory_of(town.centre.anna, town.centre.holder1)


def address(number: UUID) -> str:
    return f"/assessment/rounds/{number}/judgement/"


def test_fills_in_what_all_chose_and_leaves_the_rest_to_the_team(town: Town, dossier: UUID) -> None:
    page = browsing(town.centre.anna).get(address(revealed(town, dossier))).content.decode()
    same, apart = side_field(LIFE.items[0].id, Polarity.STRENGTH), HARD
    chosen = page[page.index(f'name="{same}"') :]
    assert '<option value="1" selected>' in chosen[: chosen.index("</select>")]
    open_ = page[page.index(f'name="{apart}"') :]
    assert '<option value="" selected>' in open_[: open_.index("</select>")]
    assert page.index(f'name="{apart}"') < page.index(f'name="{same}"'), "far apart comes first"


def test_keeps_the_judgement_once_however_often_it_is_sent(town: Town, dossier: UUID) -> None:
    number, client, sent = revealed(town, dossier), browsing(town.centre.anna), judgement_fields()
    answers = [client.post(address(number), sent) for _ in range(2)]
    assert {answer.status_code for answer in answers} == {303}
    assert {answer["Location"] for answer in answers} == {f"/assessment/judgements/{sent['submission']}/"}
    page = client.get(answers[0]["Location"]).content.decode()
    for there in (
        "He is tired, and he is needed.",
        "Bert saw more strength after we spoke.",
        "Anna stays worried about the nights.",
        "If he stopped coming.",
        "I am just tired.",
    ):
        assert there in page
    assert client.get(address(number)).status_code == 303, "a settled round has no form any more"


def test_names_the_critical_items_without_an_answer_and_refuses_to_keep_them_so(
    town: Town, dossier: UUID
) -> None:
    number, client = revealed(town, dossier), browsing(town.centre.anna)
    assert "Still without an answer" in client.get(address(number)).content.decode()
    label = next(item.label.said("en") for item in LIFE.items if item.id == VIOLENCE)
    sent = judgement_fields(**{HARD: "2"})
    refused = client.post(address(number), sent)
    page = refused.content.decode()
    assert refused.status_code == 422
    assert f"{label}: choose an action, or write why none is needed." in page
    assert "Anna stays worried about the nights." in page
    reason = {critical_field(VIOLENCE, "reason"): "He asked to wait until after the exams."}
    assert client.post(address(number), sent | reason).status_code == 303


def test_links_a_critical_item_to_an_action_of_the_plan_and_shows_how_it_stands(
    town: Town, dossier: UUID
) -> None:
    anna = town.centre.anna
    action = agree(anna, dossier, "Talk to the street corner worker", 3)
    goal_of(anna, dossier)
    barrier_of(anna, dossier)
    number, client = revealed(town, dossier), browsing(anna)
    offered = client.get(address(number)).content.decode()
    for there in ("Talk to the street corner worker", "I want to go to school again.", 'label="Barriers"'):
        assert there in offered
    answered = {HARD: "2", critical_field(VIOLENCE, "action"): str(action)}
    answer = client.post(address(number), judgement_fields(**answered))
    page = client.get(answer["Location"]).content.decode()
    critical = page[page.index("Critical items") :]
    assert "Talk to the street corner worker" in critical
    assert "(under way)" in critical
    client.post(
        f"/guidance/{dossier}/action/{action}/",
        {"submission": str(new_id()), "how": "done", "words": "He came."},
    )
    assert "(done)" in client.get(answer["Location"]).content.decode()


def test_takes_no_action_of_another_dossier(town: Town, dossier: UUID) -> None:
    other = trajectory_of(town.centre.anna, town.centre.holder1)
    action = agree(town.centre.anna, other, "Something else", 3)
    answered = {HARD: "2", critical_field(VIOLENCE, "action"): str(action)}
    answer = browsing(town.centre.anna).post(address(revealed(town, dossier)), judgement_fields(**answered))
    assert answer.status_code == 422


def test_waits_for_the_reveal_and_is_nobody_elses(town: Town, dossier: UUID) -> None:
    blind = a_round(town, dossier)
    assert browsing(town.centre.anna).get(address(blind)).status_code == 409
    number = revealed(town, dossier)
    assert browsing(town.elsewhere.chloe).get(address(number)).status_code == 404
    assert browsing(town.centre.coach).get(address(number)).status_code == 404, "who only leads"


def test_tells_a_second_who_comes_too_late(town: Town, dossier: UUID) -> None:
    number = revealed(town, dossier)
    settled(town, number)
    refused = browsing(town.centre.bert).post(address(number), judgement_fields())
    assert refused.status_code == 409
    assert "This round is settled already." in refused.content.decode()
    assert "He is tired, and he is needed." in refused.content.decode()
