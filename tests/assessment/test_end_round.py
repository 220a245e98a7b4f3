"""Ending a round …"""

import pytest

from assessment.given import a_round, an_impression, rated, stated
from guidance.trajectories import trajectory_of
from houvast.assessment.selectors.show_reveal import show_reveal
from houvast.assessment.services.end_round import end_round
from houvast.assessment.services.state_impression import NewImpression, state_impression
from houvast.kernel.errors import Conflict, Invalid, NotFound
from houvast.kernel.ids import new_id
from world import Town


def test_shows_who_locked_and_never_who_did_not(town: Town) -> None:
    number = a_round(town, trajectory_of(town.centre.anna, town.centre.holder1))
    rated(town.centre.anna, number)
    stated(town.centre.bert, number)
    with town.centre.coach.acts() as coach:
        end_round(coach, number, "Bert is ill, and the family waits.")
    with town.centre.anna.acts() as anna:
        page = show_reveal(anna, number)
    assert [sheet.rater for sheet in page.sheets] == ["Anna"]
    assert page.about.ended_because == "Bert is ill, and the family waits."
    with town.centre.bert.acts() as bert, pytest.raises(Conflict, match="not shown to anybody"):
        state_impression(bert, NewImpression(new_id(), number, an_impression()))


def test_is_for_its_leader_alone_and_wants_a_reason(town: Town) -> None:
    number = a_round(town, trajectory_of(town.centre.anna, town.centre.holder1))
    for rater in (town.centre.anna, town.centre.bert, town.elsewhere.chloe):
        with rater.acts() as actor, pytest.raises(NotFound):
            end_round(actor, number, "I want to know.")
    with town.centre.coach.acts() as coach, pytest.raises(Invalid):
        end_round(coach, number, " ")


def test_happens_once(town: Town) -> None:
    number = a_round(town, trajectory_of(town.centre.anna, town.centre.holder1))
    with town.centre.coach.acts() as coach:
        end_round(coach, number, "Nobody has time.")
    with town.centre.coach.acts() as coach, pytest.raises(Conflict):
        end_round(coach, number, "Nobody has time.")
