"""A judgement that is due to be looked at again …"""

from dataclasses import replace
from datetime import timedelta
from uuid import UUID

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from assessment.given import a_judgement, a_round, rated
from assessment.judged import revealed, settled
from guidance.trajectories import trajectory_of
from houvast.assessment.selectors.list_due_judgements import DueJudgement, list_due_judgements
from houvast.guidance.services.close_trajectory import NewClosing, close_trajectory
from houvast.guidance.values.entries import Closing
from houvast.guidance.values.lists import ClosingReason
from houvast.kernel import clock
from houvast.kernel.ids import new_id
from world import Person, Town

SOON = timedelta(days=7)


def judged(town: Town, dossier: UUID, days: int = 5) -> UUID:
    """A judgement that is due in so many days."""
    due = clock.today() + timedelta(days=days)
    return settled(town, revealed(town, dossier), replace(a_judgement(), look_again_on=due))


def listed(who: Person, dossier: UUID, ahead: timedelta = SOON) -> list[DueJudgement]:
    with who.acts() as actor:
        found = list_due_judgements(actor, clock.today() + ahead)
    return [line for line in found if line.dossier_id == dossier]


@pytest.fixture
def dossier(town: Town) -> UUID:
    return trajectory_of(town.centre.anna, town.centre.holder1)


def test_is_listed_with_whom_it_is_about_and_by_when(town: Town, dossier: UUID) -> None:
    judgement = judged(town, dossier)
    (line,) = listed(town.centre.anna, dossier)
    assert (line.id, line.name, line.is_late) == (judgement, "Marwa", False)
    assert line.reference
    assert listed(town.centre.anna, dossier, timedelta(days=4)) == []


def test_is_late_once_its_day_has_gone_by(town: Town, dossier: UUID) -> None:
    judged(town, dossier)
    with clock.frozen_at(clock.now() + timedelta(days=5)):
        assert [line.is_late for line in listed(town.centre.anna, dossier)] == [False]
    with clock.frozen_at(clock.now() + timedelta(days=6)):
        assert [line.is_late for line in listed(town.centre.anna, dossier)] == [True]


def test_gives_way_to_the_next_judgement_of_the_same_instrument(town: Town, dossier: UUID) -> None:
    judged(town, dossier)
    assert listed(town.centre.anna, dossier)
    judged(town, dossier, days=90)
    assert listed(town.centre.anna, dossier) == []


def test_waits_while_its_reader_rates_and_is_no_business_of_who_looked_along(
    town: Town, dossier: UUID
) -> None:
    judged(town, dossier)
    assert listed(town.centre.bert, dossier) == []
    assert listed(town.elsewhere.chloe, dossier) == []
    again = a_round(town, dossier)
    assert listed(town.centre.anna, dossier) == []
    rated(town.centre.anna, again)
    assert listed(town.centre.anna, dossier)


def test_asks_nothing_more_once_a_trajectory_is_closed(town: Town, dossier: UUID) -> None:
    judged(town, dossier)
    with town.centre.anna.acts() as anna:
        end = Closing(ClosingReason.NOT_NOW, "It was good.", "", None)
        close_trajectory(anna, NewClosing(new_id(), dossier, end))
    assert listed(town.centre.anna, dossier) == []


def test_costs_as_much_for_many_dossiers_as_for_one(town: Town) -> None:
    counts = []
    for name in ("Marwa", "Elias", "Noor"):
        judged(town, trajectory_of(town.centre.anna, town.centre.holder1, name))
        with town.centre.anna.acts() as anna, CaptureQueriesContext(connection) as asked:
            list_due_judgements(anna, clock.today() + SOON)
        counts.append(len(asked))
    assert counts[0] == counts[-1]
