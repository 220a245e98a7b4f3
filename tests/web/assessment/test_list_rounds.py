"""The page of a dossier's rounds …"""

from uuid import UUID

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from assessment.given import a_judgement, a_round, rated
from browsing import browsing
from guidance.trajectories import trajectory_of
from houvast.assessment.services.settle_round import NewJudgement, settle_round
from houvast.kernel.ids import new_id
from world import Town


@pytest.fixture
def dossier(town: Town) -> UUID:
    return trajectory_of(town.centre.anna, town.centre.holder1)


def address(dossier: UUID) -> str:
    return f"/assessment/dossiers/{dossier}/rounds/"


def settled(town: Town, dossier: UUID) -> None:
    number = a_round(town, dossier)
    rated(town.centre.anna, number)
    rated(town.centre.bert, number)
    with town.centre.anna.acts() as anna:
        settle_round(anna, NewJudgement(new_id(), number, a_judgement()))


def test_is_kind_when_there_is_none(town: Town, dossier: UUID) -> None:
    page = browsing(town.centre.anna).get(address(dossier)).content.decode()
    for there in ("Nobody looked along yet", f"{address(dossier)}new/", "Marwa"):
        assert there in page


def test_shows_what_runs_and_who_was_asked(town: Town, dossier: UUID) -> None:
    number = a_round(town, dossier)
    page = browsing(town.centre.bert).get(address(dossier)).content.decode()
    for there in (
        f"/assessment/rounds/{number}/",
        "What holds him up?",
        "Bert",
        "Your first impression comes",
    ):
        assert there in page


def test_shows_judgements_with_the_day_to_look_again(town: Town, dossier: UUID) -> None:
    settled(town, dossier)
    page = browsing(town.centre.anna).get(address(dossier)).content.decode()
    for there in ("To look at again on", "Over, with a judgement"):
        assert there in page
    assert "time to look again" not in page


def test_keeps_earlier_judgements_until_ones_own_sheet_is_locked(town: Town, dossier: UUID) -> None:
    settled(town, dossier)
    again = a_round(town, dossier)
    page = browsing(town.centre.bert).get(address(dossier)).content.decode()
    assert "Earlier judgements wait" in page
    assert "To look at again on" not in page
    rated(town.centre.bert, again)
    assert "To look at again on" in browsing(town.centre.bert).get(address(dossier)).content.decode()


def test_asks_as_many_statements_for_one_round_as_for_three(town: Town, dossier: UUID) -> None:
    client, counts = browsing(town.centre.bert), []
    for _ in range(3):
        a_round(town, dossier)
        with CaptureQueriesContext(connection) as asked:
            client.get(address(dossier))
        counts.append(len(asked))
    assert counts[0] == counts[1] == counts[2]


def test_stands_among_the_pages_of_the_trajectory(town: Town, dossier: UUID) -> None:
    page = browsing(town.centre.anna, "fr").get(f"/guidance/{dossier}/").content.decode()
    assert f'href="{address(dossier)}"' in page
    assert "Regarder ensemble" in page
