"""Handing a question to guidance …"""

from uuid import UUID

import pytest

from desk.given import a_card, a_conflict, agreed, open_at
from houvast.access.models.handovers import Handover
from houvast.access.parcels import open_parcel
from houvast.access.values import FunctionKeyKind
from houvast.desk.selectors.show_question import show_question
from houvast.desk.services.clarify_question import clarify_question
from houvast.desk.services.record_agreement import record_agreement
from houvast.desk.values.states import QuestionState
from houvast.journeys.refer_to_guidance import NewReferral, refer_to_guidance
from houvast.journeys.values import ReferralParcel
from houvast.kernel.errors import Conflict, Invalid, NotFound
from houvast.kernel.ids import new_id
from houvast.people.searching import strings_of
from world import Town


def agreed_question(town: Town) -> UUID:
    question = open_at(town, a_card())
    with town.desk.dina.acts() as dina:
        record_agreement(dina, question, new_id(), agreed())
    return question


def a_referral(
    town: Town, question: UUID, preview: str = "A young man looks for work and peace at home."
) -> NewReferral:
    inbox = town.centre.functions[FunctionKeyKind.INBOX]
    return NewReferral(
        new_id(),
        question,
        inbox,
        preview,
        "He said yes to his tutor.",
        "Wout Peeters",
        "0470, after four",
        "",
    )


def test_is_read_by_the_inbox_and_by_nobody_else(town: Town) -> None:
    """F3: a deliberate act, sealed to its receiver."""
    referral = a_referral(town, agreed_question(town))
    with town.desk.dina.acts() as dina:
        refer_to_guidance(dina, referral)
        with pytest.raises(NotFound):
            open_parcel(dina, Handover.objects.get(id=referral.referral_id), ReferralParcel)
    with town.centre.anna.acts() as anna:
        parcel = open_parcel(anna, Handover.objects.get(id=referral.referral_id), ReferralParcel)
        assert parcel.person_name == "Wout Peeters"
    for stranger in (town.elsewhere.chloe, town.centre.steward, town.desk.support):
        with stranger.acts():
            assert not Handover.objects.filter(id=referral.referral_id).exists()


def test_leaves_the_sender_a_state_and_nothing_more(town: Town) -> None:
    referral = a_referral(town, agreed_question(town))
    with town.desk.dina.acts() as dina:
        refer_to_guidance(dina, referral)
        page = show_question(dina, referral.question_id)
    assert page.state is QuestionState.REFERRED
    assert [sent.to for sent in page.referrals] == ["Guidance centre"]


def test_takes_along_what_was_asked_aloud_and_nothing_that_was_asked_in_private(town: Town) -> None:
    """What stands between the caller and the person stays at the desk."""
    referral = a_referral(town, agreed_question(town))
    with town.desk.dina.acts() as dina:
        clarify_question(dina, referral.question_id, new_id(), a_conflict())
        refer_to_guidance(dina, referral)
    with town.centre.anna.acts() as anna:
        parcel = open_parcel(anna, Handover.objects.get(id=referral.referral_id), ReferralParcel)
    told = "\n".join(strings_of(parcel))
    assert a_conflict().need in told
    assert not any(words in told for words in ("former husband", "hearing", "separation"))


def test_waits_for_the_young_person(town: Town) -> None:
    """F14."""
    question = open_at(town, a_card())
    with town.desk.dina.acts() as dina, pytest.raises(Conflict):
        refer_to_guidance(dina, a_referral(town, question))


def test_refuses_a_preview_that_holds_the_name(town: Town) -> None:
    referral = a_referral(town, agreed_question(town), "wout looks for work.")
    with town.desk.dina.acts() as dina, pytest.raises(Invalid):
        refer_to_guidance(dina, referral)


def test_happens_once(town: Town) -> None:
    referral = a_referral(town, agreed_question(town))
    for _ in range(2):
        with town.desk.dina.acts() as dina:
            assert refer_to_guidance(dina, referral) == referral.referral_id


def test_finds_no_inbox_where_there_is_no_partnership(town: Town) -> None:
    referral = a_referral(town, agreed_question(town))
    foreign = NewReferral(**{**referral.__dict__, "inbox_id": town.desk.functions[FunctionKeyKind.TEAM]})
    with town.desk.dina.acts() as dina, pytest.raises(NotFound):
        refer_to_guidance(dina, foreign)
