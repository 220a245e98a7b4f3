"""Beginning a round …"""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from assessment.given import LIFE, a_round
from guidance.trajectories import trajectory_of
from houvast.access.dossiers import may_open, openness_of
from houvast.access.values import Function, GrantReason
from houvast.assessment.selectors.list_rounds import OwnPart, list_rounds
from houvast.assessment.selectors.start_round import start_round
from houvast.assessment.services.begin_round import Asked, NewRound, begin_round
from houvast.guidance.selectors.show_trajectory import show_trajectory
from houvast.instruments.plain import as_text
from houvast.instruments.shipped import shipped_definitions
from houvast.kernel import clock
from houvast.kernel.errors import Invalid, NotFound
from houvast.kernel.ids import new_id
from world import Town, build_town, hire


def a_new(town: Town, dossier: object) -> NewRound:
    """A round that Anna could begin."""
    centre = town.centre
    asked = (Asked(centre.anna.user_id, "Holds it."), Asked(centre.bert.user_id, "Does not know him."))
    due = clock.today() + timedelta(days=10)
    return NewRound(new_id(), dossier, as_text(LIFE), "What holds him up?", centre.coach.user_id, due, asked)


def test_asks_each_rater_with_a_reason_and_gives_what_they_need_for_a_while(town: Town) -> None:
    dossier = trajectory_of(town.centre.anna, town.centre.holder1)
    a_round(town, dossier)
    bert = town.centre.bert
    with bert.acts() as actor:
        page = list_rounds(actor, dossier)
        assert show_trajectory(actor, dossier)
    (line,) = page.rounds
    assert line.own is OwnPart.ASKED
    assert {each.because for each in line.asked} == {"Knows the neighbourhood."}
    with town.centre.anna.acts():
        assert may_open(dossier, {bert.user_id}) == {bert.user_id}


def test_gives_no_grant_on_the_dossier_to_who_leads_only(town: Town) -> None:
    """A coach needs a grant like anyone; leading a round is no reason to read the file."""
    dossier = trajectory_of(town.centre.anna, town.centre.holder1)
    a_round(town, dossier)
    with town.centre.coach.acts() as coach:
        assert list_rounds(coach, dossier).rounds[0].i_lead
    with town.centre.coach.acts() as coach, pytest.raises(NotFound):
        show_trajectory(coach, dossier)


def test_opens_the_dossier_to_a_leader_who_looks_along_as_well(town: Town) -> None:
    dossier, coach = trajectory_of(town.centre.anna, town.centre.holder1), town.centre.coach
    a_round(town, dossier, town.centre.anna, coach)
    with coach.acts() as actor:
        assert show_trajectory(actor, dossier).identity.id == dossier


def test_is_done_once_however_often_it_is_sent(town: Town) -> None:
    dossier = trajectory_of(town.centre.anna, town.centre.holder1)
    new = a_new(town, dossier)
    for _ in range(2):
        with town.centre.anna.acts() as anna:
            begin_round(anna, new)
    with town.centre.anna.acts() as anna:
        assert len(list_rounds(anna, dossier).rounds) == 1


@pytest.mark.parametrize(
    ("change", "told"),
    [
        ({"question": " "}, "what you want to find out"),
        ({"due_on": clock.today()}, "day to come"),
        ({"definition": "{}"}, "not finished"),
        ({"definition": as_text(shipped_definitions()["uk.channel_2012"])}, "Only a published instrument"),
    ],
)
def test_waits_for_what_is_missing(town: Town, change: dict[str, object], told: str) -> None:
    dossier = trajectory_of(town.centre.anna, town.centre.holder1)
    with town.centre.anna.acts() as anna, pytest.raises(Invalid, match=told):
        begin_round(anna, replace(a_new(town, dossier), **change))


def test_wants_as_many_raters_as_the_instrument_asks_and_a_reason_for_each(town: Town) -> None:
    dossier = trajectory_of(town.centre.anna, town.centre.holder1)
    new = a_new(town, dossier)
    with town.centre.anna.acts() as anna, pytest.raises(Invalid, match="at least 2 raters"):
        begin_round(anna, replace(new, asked=new.asked[:1]))
    with town.centre.anna.acts() as anna, pytest.raises(Invalid, match="why you ask them"):
        begin_round(anna, replace(new, asked=(new.asked[0], replace(new.asked[1], because=""))))


def test_takes_no_data_protection_officer_as_leader_or_rater() -> None:
    """The log they read says to the minute who worked on a sheet of their own."""
    town = build_town()
    dossier = trajectory_of(town.centre.anna, town.centre.holder1)
    both = hire(town.centre, "both", Function.COACH, Function.DPO)
    new = a_new(town, dossier)
    asked = (new.asked[0], Asked(both.user_id, "Sees far."))
    with town.centre.anna.acts() as anna:
        assert both.user_id not in {one.id for one in start_round(anna).people}
    for refused in (replace(new, leader_id=both.user_id), replace(new, asked=asked)):
        with town.centre.anna.acts() as anna, pytest.raises(Invalid, match=r"article 38\(6\)"):
            begin_round(anna, refused)


def test_takes_no_officer_who_begins_it_either() -> None:
    town = build_town()
    both = hire(town.centre, "both", Function.GUIDE, Function.DPO)
    dossier = trajectory_of(both, town.centre.holder1)
    new = a_new(town, dossier)
    with both.acts() as actor:
        start = start_round(actor)
        assert (start.me, start.leader is None) == (None, False)
    with both.acts() as actor, pytest.raises(Invalid, match="no conflict of interests"):
        begin_round(actor, replace(new, asked=(new.asked[0], Asked(both.user_id, "Holds it."))))
    with both.acts() as actor:
        begin_round(actor, new)


def test_is_not_for_who_does_not_hold_the_dossier(town: Town) -> None:
    dossier = trajectory_of(town.centre.anna, town.centre.holder1)
    for stranger in (town.centre.bert, town.elsewhere.chloe):
        with stranger.acts() as actor, pytest.raises(NotFound):
            begin_round(actor, a_new(town, dossier))


def test_says_rater_and_nothing_stronger_of_why_somebody_may_read(town: Town) -> None:
    dossier = trajectory_of(town.centre.anna, town.centre.holder1)
    a_round(town, dossier)
    with town.centre.bert.acts() as bert:
        assert openness_of(bert, dossier).reason is GrantReason.RATER


@pytest.mark.parametrize("due", [clock.today() + timedelta(days=91), date(2036, 1, 1), date.max])
def test_gives_nobody_the_dossier_for_longer_than_a_round_takes(town: Town, due: date) -> None:
    dossier = trajectory_of(town.centre.anna, town.centre.holder1)
    new = replace(a_new(town, dossier), due_on=due)
    with town.centre.anna.acts() as anna, pytest.raises(Invalid, match="within ninety days"):
        begin_round(anna, new)
    with town.centre.anna.acts():
        assert not may_open(dossier, {town.centre.bert.user_id})
    with town.centre.anna.acts() as anna:
        begin_round(anna, replace(new, due_on=clock.today() + timedelta(days=90)))
