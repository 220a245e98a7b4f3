"""What looking together asks of somebody today …"""

from dataclasses import replace
from datetime import timedelta
from uuid import UUID

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from assessment.exercising import begun, practised
from assessment.given import a_judgement, a_round, rated, stated
from guidance.trajectories import trajectory_of
from houvast.assessment.selectors.list_own_rounds import OwnRounds, list_own_rounds
from houvast.assessment.services.end_round import end_round
from houvast.assessment.services.settle_round import NewJudgement, settle_round
from houvast.guidance.services.close_trajectory import NewClosing, close_trajectory
from houvast.guidance.values.entries import Closing
from houvast.guidance.values.lists import ClosingReason
from houvast.instruments.vignettes import shipped_vignettes
from houvast.kernel import clock
from houvast.kernel.ids import new_id
from world import Person, Town


@pytest.fixture
def dossier(town: Town) -> UUID:
    return trajectory_of(town.centre.anna, town.centre.holder1)


def own(person: Person, dossier: UUID) -> OwnRounds:
    """What waits for somebody in one dossier; the town of the tests has others."""
    with person.acts() as actor:
        found = list_own_rounds(actor)
    parts = (found.to_rate, found.to_talk, found.to_look_again)
    return OwnRounds(*(tuple(one for one in part if one.dossier_id == dossier) for part in parts))


def judged(town: Town, dossier: UUID, days: int) -> None:
    """A settled round whose judgement is looked at again in so many days."""
    number = a_round(town, dossier)
    rated(town.centre.anna, number)
    rated(town.centre.bert, number)
    again = clock.today() + timedelta(days=days)
    with town.centre.anna.acts() as anna:
        settle_round(anna, NewJudgement(new_id(), number, replace(a_judgement(), look_again_on=again)))


def test_is_rating_until_ones_own_sheet_is_locked(town: Town, dossier: UUID) -> None:
    number = a_round(town, dossier)
    assert [one.id for one in own(town.centre.bert, dossier).to_rate] == [number]
    assert own(town.centre.coach, dossier) == OwnRounds(), "whoever leads alone has nothing to do yet"
    stated(town.centre.bert, number)
    assert own(town.centre.bert, dossier).to_rate
    assert own(town.elsewhere.chloe, dossier) == OwnRounds()


def test_does_not_change_with_what_another_does(town: Town, dossier: UUID) -> None:
    number = a_round(town, dossier)
    before = {name: own(getattr(town.centre, name), dossier) for name in ("bert", "coach")}
    rated(town.centre.anna, number)
    assert {name: own(getattr(town.centre, name), dossier) for name in ("bert", "coach")} == before
    assert own(town.centre.anna, dossier) == OwnRounds()


def test_is_talking_once_the_round_is_over_and_nothing_once_it_is_settled(town: Town, dossier: UUID) -> None:
    number = a_round(town, dossier)
    rated(town.centre.anna, number)
    with town.centre.coach.acts() as coach:
        end_round(coach, number, "Bert is ill.")
    for person, leads in ((town.centre.coach, True), (town.centre.anna, False)):
        assert [(one.id, one.i_lead) for one in own(person, dossier).to_talk] == [(number, leads)]
        (line,) = own(person, dossier).to_talk
        assert line.may_settle is not leads, "whoever holds the dossier writes it down"
    assert not own(town.centre.bert, dossier).to_rate
    with town.centre.anna.acts() as anna:
        settle_round(anna, NewJudgement(new_id(), number, a_judgement()))
    assert own(town.centre.coach, dossier) == OwnRounds()


def test_is_looking_again_within_a_week_of_the_day(town: Town, dossier: UUID) -> None:
    judged(town, dossier, 8)
    assert not own(town.centre.anna, dossier).to_look_again
    judged(town, dossier, 7)
    assert len(own(town.centre.anna, dossier).to_look_again) == 1
    judged(town, dossier, 90)
    assert not own(town.centre.anna, dossier).to_look_again, "a later judgement takes its place"


def test_keeps_an_earlier_judgement_away_from_whoever_rates_now(town: Town, dossier: UUID) -> None:
    judged(town, dossier, 3)
    a_round(town, dossier)
    assert not own(town.centre.anna, dossier).to_look_again


def test_asks_nothing_again_of_a_closed_trajectory(town: Town, dossier: UUID) -> None:
    judged(town, dossier, 3)
    with town.centre.anna.acts() as anna:
        close_trajectory(
            anna, NewClosing(new_id(), dossier, Closing(ClosingReason.REACHED, "Good.", "", None, ""))
        )
    assert not own(town.centre.anna, dossier).to_look_again


def test_asks_as_many_statements_for_one_round_as_for_three(town: Town) -> None:
    counts = []
    for _ in range(3):
        a_round(town, trajectory_of(town.centre.anna, town.centre.holder1))
        with town.centre.bert.acts() as bert, CaptureQueriesContext(connection) as asked:
            list_own_rounds(bert)
        counts.append(len(asked))
    assert len(set(counts)) == 1


def test_asks_as_many_statements_for_one_exercise_as_for_three(town: Town) -> None:
    counts = []
    for _ in range(3):
        begun(town)
        with town.centre.bert.acts() as bert, CaptureQueriesContext(connection) as asked:
            list_own_rounds(bert)
        counts.append(len(asked))
    assert len(set(counts)) == 1


def test_names_an_exercise_once_apart_from_the_people_one_works_for(town: Town) -> None:
    number, cases = begun(town)
    with town.centre.bert.acts() as bert:
        found = list_own_rounds(bert)
    assert number not in {each.dossier_id for each in (*found.to_rate, *found.to_talk)}
    assert [each.id for each in found.to_practise].count(number) == 1
    (mine,) = (each for each in found.to_practise if each.id == number)
    assert (mine.first, mine.waiting) == (shipped_vignettes()["lander"].title, 3)
    practised(town.centre.bert, cases[0])
    with town.centre.bert.acts() as bert:
        (mine,) = (each for each in list_own_rounds(bert).to_practise if each.id == number)
    assert (mine.first, mine.waiting) == (shipped_vignettes()["noor"].title, 2)
    for case in cases[1:]:
        practised(town.centre.bert, case)
    with town.centre.bert.acts() as bert:
        assert number not in {each.id for each in list_own_rounds(bert).to_practise}


def test_says_when_the_sheets_of_a_round_that_is_over_go(town: Town, dossier: UUID) -> None:
    number = a_round(town, dossier)
    assert [one.gone_on for one in own(town.centre.anna, dossier).to_rate] == [None]
    rated(town.centre.anna, number)
    rated(town.centre.bert, number)
    days = [one.gone_on for one in own(town.centre.anna, dossier).to_talk]
    assert days == [clock.today() + timedelta(days=31)]
