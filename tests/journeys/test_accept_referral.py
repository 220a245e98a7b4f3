"""Accepting a referral …"""

from datetime import date
from uuid import UUID

import pytest

from houvast.access.models.handovers import Handover
from houvast.access.parcels import open_answer
from houvast.access.services.send_handover import NewHandover, send_handover
from houvast.access.values import FunctionKeyKind, GrantReason, HandoverState, Track
from houvast.guidance.selectors.show_trajectory import show_trajectory
from houvast.guidance.values.entries import ReferralTaken
from houvast.guidance.values.lists import EntryKind
from houvast.journeys.accept_referral import Acceptance, accept_referral
from houvast.journeys.decline_referral import Refusal, decline_referral
from houvast.journeys.show_inbox import show_inbox
from houvast.journeys.show_referral import show_referral
from houvast.journeys.values import (
    REFERRAL,
    Clarified,
    ReferralAnswer,
    ReferralParcel,
    ReferralPreview,
)
from houvast.kernel import clock
from houvast.kernel.errors import Conflict, Invalid, NotAllowed, NotFound
from houvast.kernel.ids import new_id
from world import Service, Town, dossier_of

PARCEL = ReferralParcel(
    ReferralPreview("Peace at home.", "Loud quarrels.", "Two talks.", "school", "He said yes himself."),
    message="He likes to be met outside.",
    person_name="Wout Peeters",
    person_contact="0470 00 00 00, after four",
    asker_words="He is not himself.",
    clarification=(Clarified("Since when?", "Since the summer."),),
)


def sent(town: Town, to: Service) -> UUID:
    """A question the desk handed to a service."""
    origin = dossier_of(town.desk.dina, town.desk, Track.DESK)
    handover = new_id()
    with town.desk.dina.acts() as dina:
        inbox = to.functions[FunctionKeyKind.INBOX]
        send_handover(dina, NewHandover(handover, REFERRAL, origin.compartment_id, inbox, PARCEL))
    return handover


def accepted(town: Town, handover: UUID) -> UUID:
    """Anna accepts it; the coach stands in."""
    with town.centre.anna.acts() as anna:
        acceptance = Acceptance(handover, new_id(), town.centre.coach.user_id, word="Gladly.")
        return accept_referral(anna, acceptance)


def test_shows_the_need_and_no_name_before(town: Town) -> None:
    handover = sent(town, town.centre)
    with town.centre.bert.acts() as bert:
        (line,) = [line for line in show_inbox(bert) if line.id == handover]
        page = show_referral(bert, handover)
    assert line.preview == page.preview == PARCEL.preview
    assert page.is_named
    assert "Wout" not in str([vars(line), vars(page)])


def test_opens_a_trajectory_with_everything_that_was_handed_over(town: Town) -> None:
    trajectory = accepted(town, sent(town, town.centre))
    with town.centre.coach.acts() as coach:
        page = show_trajectory(coach, trajectory)
    assert page.identity.name == "Wout Peeters"
    assert page.people[0].contact == "0470 00 00 00, after four"
    assert page.identity.reason is GrantReason.STAND_IN
    (taken,) = [entry.body for entry in page.entries if entry.kind is EntryKind.REFERRAL]
    assert isinstance(taken, ReferralTaken)
    assert (taken.sender, taken.asker, taken.message) == ("Desk", "school", PARCEL.message)
    assert [(item.question, item.answer) for item in taken.clarification] == [
        ("Since when?", "Since the summer.")
    ]


def test_tells_the_sender_that_it_was_and_destroys_the_parcel(town: Town) -> None:
    handover = sent(town, town.centre)
    trajectory = accepted(town, handover)
    with town.desk.emil.acts() as emil, pytest.raises(NotAllowed):
        show_trajectory(emil, trajectory)
    with town.desk.dina.acts() as dina:
        row = Handover.objects.get(id=handover)
        assert (row.state, row.parcel) == (HandoverState.ACCEPTED, None)
        assert open_answer(dina, row, ReferralAnswer) == ReferralAnswer("Gladly.")


def test_twice_by_a_double_click_opens_one(town: Town) -> None:
    handover = sent(town, town.centre)
    acceptance = Acceptance(handover, new_id(), town.centre.coach.user_id)
    for _ in range(2):
        with town.centre.anna.acts() as anna:
            assert accept_referral(anna, acceptance) == acceptance.trajectory_id


def test_by_two_colleagues_is_refused_to_the_second(town: Town) -> None:
    handover = sent(town, town.centre)
    accepted(town, handover)
    with town.centre.bert.acts() as bert:
        with pytest.raises(Conflict):
            accept_referral(bert, Acceptance(handover, new_id(), town.centre.coach.user_id))
        with pytest.raises(Conflict):
            show_referral(bert, handover)


def test_is_for_the_service_it_was_sent_to(town: Town) -> None:
    handover = sent(town, town.centre)
    with town.elsewhere.chloe.acts() as chloe:
        assert handover not in {line.id for line in show_inbox(chloe)}
        with pytest.raises(NotFound):
            show_referral(chloe, handover)
        with pytest.raises(NotFound):
            accept_referral(chloe, Acceptance(handover, new_id(), town.desk.dina.user_id))
    with town.desk.dina.acts() as dina, pytest.raises(NotAllowed):
        show_referral(dina, handover)


def test_without_a_valid_stand_in_leaves_it_waiting(town: Town) -> None:
    handover = sent(town, town.centre)
    with pytest.raises(Invalid), town.centre.anna.acts() as anna:
        accept_referral(anna, Acceptance(handover, new_id(), anna.user_id))
    with town.centre.bert.acts() as bert:
        assert show_referral(bert, handover).sender == "Desk"


def test_or_declining_it_gives_the_sender_a_reason(town: Town) -> None:
    handover = sent(town, town.centre)
    with town.centre.bert.acts() as bert:
        with pytest.raises(Invalid):
            decline_referral(bert, Refusal(handover, "  "))
        decline_referral(bert, Refusal(handover, "We have no Arabic speaker; try the other centre."))
        assert handover not in {line.id for line in show_inbox(bert)}
    with town.desk.dina.acts() as dina:
        row = Handover.objects.get(id=handover)
        answer = open_answer(dina, row, ReferralAnswer)
    assert row.state == HandoverState.DECLINED
    assert answer == ReferralAnswer("We have no Arabic speaker; try the other centre.")


def test_begins_a_trajectory_that_is_due_in_three_months(town: Town) -> None:
    trajectory = accepted(town, sent(town, town.centre))
    with town.centre.anna.acts() as anna:
        due = show_trajectory(anna, trajectory).identity.due_on
    assert isinstance(due, date)
    assert due > clock.today()
