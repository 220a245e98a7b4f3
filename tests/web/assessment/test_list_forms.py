"""The page of a dossier's forms …"""

from datetime import timedelta
from uuid import UUID

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from assessment.filling import NEEDS, ONE_PAGE_WORDS, RULERS, begun, ended, filled, finished, level
from browsing import browsing
from guidance.trajectories import trajectory_of
from houvast.assessment.values.filled import Outcome
from houvast.instruments.definition import Polarity, Voice
from houvast.kernel import clock
from houvast.kernel.ids import new_id
from world import Town


@pytest.fixture
def dossier(town: Town) -> UUID:
    return trajectory_of(town.centre.anna, town.centre.coach)


def test_recommends_the_one_page_while_there_is_nothing(town: Town, dossier: UUID) -> None:
    page = browsing(town.centre.anna).get(f"/assessment/dossiers/{dossier}/forms/").content.decode()
    for there in ("Nothing is filled in yet", "Begin the one page", "twenty minutes", "houvast.one_page@"):
        assert there in page
    assert "Channel" not in page, "what has no answers is not offered"


def test_shows_drafts_to_their_writer_and_what_is_finished_to_both(town: Town, dossier: UUID) -> None:
    anna = town.centre.anna
    begun(anna, dossier, RULERS)
    finished(anna, dossier)
    not_now = begun(anna, dossier, NEEDS)
    ended(anna, not_now, Outcome.NOT_NOW)
    own = browsing(anna).get(f"/assessment/dossiers/{dossier}/forms/").content.decode()
    hers = browsing(town.centre.coach).get(f"/assessment/dossiers/{dossier}/forms/").content.decode()
    assert "Three rulers" in own.split("On paper")[0]
    assert "Three rulers" not in hers.split("On paper")[0]
    for there in ("One page", "No, not now", "Anna"):
        assert there in hers
    assert "aria-current" in own


def test_says_when_it_is_time_to_look_again(town: Town, dossier: UUID) -> None:
    anna, day = town.centre.anna, clock.today() - timedelta(days=3)
    with clock.frozen_at(clock.now() - timedelta(days=90)):
        form = begun(anna, dossier)
        filled(anna, form, *ONE_PAGE_WORDS)
        ended(anna, form, again=day)
    address = f"/assessment/dossiers/{dossier}/forms/"
    assert "Time to look again" in browsing(anna).get(address).content.decode()
    finished(anna, dossier)
    assert "Time to look again" not in browsing(anna).get(address).content.decode()


def test_is_not_there_for_others(town: Town, dossier: UUID) -> None:
    for other in (town.centre.bert, town.elsewhere.chloe):
        assert browsing(other).get(f"/assessment/dossiers/{dossier}/forms/").status_code == 404


def test_asks_the_database_as_often_for_ten_as_for_two(town: Town, dossier: UUID) -> None:
    client, counts = browsing(town.centre.anna), []
    for more in (2, 8):
        for _ in range(more):
            form = begun(town.centre.anna, dossier, RULERS)
            filled(town.centre.anna, form, level("readiness", "4", Voice.PERSON, polarity=Polarity.NEUTRAL))
            ended(town.centre.anna, form)
        client.get(f"/assessment/dossiers/{dossier}/forms/")
        with CaptureQueriesContext(connection) as queries:
            client.get(f"/assessment/dossiers/{dossier}/forms/")
        counts.append(len(queries))
    assert counts[0] == counts[1]


def test_begins_the_one_page_in_one_tap(town: Town, dossier: UUID) -> None:
    client, number = browsing(town.centre.anna), new_id()
    sent = {"submission": str(number), "instrument": "houvast.one_page@1.0"}
    for _ in range(2):
        answer = client.post(f"/assessment/dossiers/{dossier}/forms/begin/", sent)
        assert (answer.status_code, answer.url) == (303, f"/assessment/forms/{number}/fill/")
