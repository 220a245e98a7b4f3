"""Handing the one who asks to guidance, for their own help …"""

from dataclasses import replace
from uuid import UUID

import pytest

from desk.given import a_card, a_talk, agreed, open_at
from houvast.access.models.handovers import Handover
from houvast.access.parcels import open_parcel
from houvast.access.values import FunctionKeyKind, HandoverState
from houvast.desk.selectors.show_question import show_question
from houvast.desk.services.clarify_question import clarify_question
from houvast.desk.services.decide_outcome import decide_outcome
from houvast.desk.services.record_agreement import record_agreement
from houvast.desk.values.agreements import AgreementContent, Answer, Giver, Purpose
from houvast.desk.values.entrances import Asker
from houvast.desk.values.outcomes import Outcome, OutcomeContent
from houvast.desk.values.states import QuestionState
from houvast.guidance.selectors.show_trajectory import show_trajectory
from houvast.guidance.values.entries import ReferralTaken
from houvast.guidance.values.lists import EntryKind
from houvast.journeys.accept_referral import Acceptance, accept_referral
from houvast.journeys.refer_asker import NewAskerReferral, refer_asker
from houvast.journeys.refer_to_guidance import NewReferral, refer_to_guidance
from houvast.journeys.show_referral import show_referral
from houvast.journeys.values import FOR_THEMSELVES, ReferralParcel
from houvast.kernel.clock import today
from houvast.kernel.errors import Conflict, Invalid, NotAllowed, NotFound
from houvast.kernel.ids import new_id
from houvast.people.values import Part
from world import Town

OF_THE_SON = "My son Senne talks of nothing but the camp."


def for_herself(answer: Answer = Answer.YES) -> AgreementContent:
    return AgreementContent(Giver.ASKER, Purpose.OWN_GUIDANCE, answer, today(), "On the phone.")


def a_mothers_question(town: Town, *agreements: AgreementContent, asker: Asker = Asker.FAMILY) -> UUID:
    question = open_at(town, replace(a_card(OF_THE_SON), asker=asker, tried="Hid Senne's shoes."))
    with town.desk.dina.acts() as dina:
        clarify_question(dina, question, new_id(), a_talk("Wants Senne to stay."))
        for agreement in agreements:
            record_agreement(dina, question, new_id(), agreement)
    return question


def a_referral(town: Town, question: UUID) -> NewAskerReferral:
    return NewAskerReferral(
        new_id(),
        question,
        town.centre.functions[FunctionKeyKind.INBOX],
        preview="A mother looks for sleep and somebody to talk to.",
        own_words="I count the stairs at night.",
        agreed="Said yes on the phone.",
        name="Griet Baert",
        contact="after nine",
    )


def test_makes_her_the_central_person_of_a_trajectory_of_her_own(town: Town) -> None:
    """Mission, rows 6 and 7: the family member is the client."""
    referral = a_referral(town, a_mothers_question(town, for_herself()))
    with town.desk.dina.acts() as dina:
        refer_asker(dina, referral)
    with town.centre.anna.acts() as anna:
        preview = show_referral(anna, referral.referral_id).preview
        accepted = Acceptance(referral.referral_id, new_id(), town.centre.coach.user_id)
        page = show_trajectory(anna, accept_referral(anna, accepted))
    assert (preview.asker, preview.need) == (FOR_THEMSELVES, referral.preview)
    assert [(one.part, one.name, one.contact) for one in page.people] == [
        (Part.CENTRAL, "Griet Baert", "after nine")
    ]
    (taken,) = [entry.body for entry in page.entries if entry.kind is EntryKind.REFERRAL]
    assert isinstance(taken, ReferralTaken)
    assert (taken.asker, taken.asker_words) == (FOR_THEMSELVES, "I count the stairs at night.")


def test_needs_nobodys_agreement_but_her_own(town: Town) -> None:
    question = a_mothers_question(town, for_herself())
    with town.desk.dina.acts() as dina:
        assert Outcome.REFERRAL_OF_ASKER in show_question(dina, question).possible
        assert Outcome.REFERRAL not in show_question(dina, question).possible
        refer_asker(dina, a_referral(town, question))
        assert show_question(dina, question).state is QuestionState.REFERRED


def test_takes_not_a_word_along_of_whom_she_worries_about(town: Town) -> None:
    """F14: of a young person who does not know, nothing leaves the desk."""
    referral = a_referral(town, a_mothers_question(town, for_herself()))
    with town.desk.dina.acts() as dina:
        refer_asker(dina, referral)
    with town.centre.anna.acts() as anna:
        parcel = open_parcel(anna, Handover.objects.get(id=referral.referral_id), ReferralParcel)
    crossed = [vars(parcel), vars(parcel.preview)]
    assert "Senne" not in str(crossed)
    assert (parcel.preview.worry, parcel.preview.standing, parcel.message) == ("", "", "")
    assert parcel.clarification == ()


@pytest.mark.parametrize(
    "agreements",
    [
        (),
        (for_herself(Answer.NO),),
        (for_herself(), for_herself(Answer.NO)),
        (replace(for_herself(), purpose=Purpose.REFERRAL),),
        (replace(for_herself(), purpose=Purpose.CONTACT),),
        (agreed(),),
    ],
    ids=["none", "no", "no longer", "to referring him", "to contact", "only his"],
)
def test_waits_for_her_own_yes_to_her_own_help(town: Town, agreements: tuple[AgreementContent, ...]) -> None:
    question = a_mothers_question(town, *agreements)
    with town.desk.dina.acts() as dina:
        assert Outcome.REFERRAL_OF_ASKER not in show_question(dina, question).possible
        with pytest.raises(Conflict, match="for themselves"):
            refer_asker(dina, a_referral(town, question))


@pytest.mark.parametrize("asker", [Asker.SCHOOL, Asker.OTHER, Asker.YOUNG_PERSON])
def test_is_for_family_only(town: Town, asker: Asker) -> None:
    question = a_mothers_question(town, for_herself(), asker=asker)
    with town.desk.dina.acts() as dina, pytest.raises(Conflict):
        refer_asker(dina, a_referral(town, question))


def test_does_not_open_the_way_to_refer_him(town: Town) -> None:
    question = a_mothers_question(town, for_herself())
    inbox = town.centre.functions[FunctionKeyKind.INBOX]
    with town.desk.dina.acts() as dina, pytest.raises(Conflict, match="young person"):
        refer_to_guidance(dina, NewReferral(new_id(), question, inbox, "He looks for work.", "", "", "", ""))


@pytest.mark.parametrize("giver", [Giver.YOUNG_PERSON, Giver.PARENT])
def test_is_agreed_to_by_nobody_in_her_place(town: Town, giver: Giver) -> None:
    question = a_mothers_question(town)
    with town.desk.dina.acts() as dina, pytest.raises(Invalid, match="for themselves"):
        record_agreement(dina, question, new_id(), replace(for_herself(), giver=giver))


def test_refuses_a_preview_with_her_name_and_a_trajectory_of_nobody(town: Town) -> None:
    referral = a_referral(town, a_mothers_question(town, for_herself()))
    for wrong in (
        replace(referral, preview=" "),
        replace(referral, preview="Griet looks for sleep."),
        replace(referral, name="", contact=" "),
    ):
        with town.desk.dina.acts() as dina, pytest.raises(Invalid):
            refer_asker(dina, wrong)


def test_happens_once_and_leaves_a_state(town: Town) -> None:
    referral = a_referral(town, a_mothers_question(town, for_herself()))
    for _ in range(2):
        with town.desk.dina.acts() as dina:
            assert refer_asker(dina, referral) == referral.referral_id
            page = show_question(dina, referral.question_id)
    assert [(sent.to, sent.state) for sent in page.referrals] == [("Guidance centre", HandoverState.OFFERED)]


def test_is_not_sent_to_a_second_service_while_the_first_has_not_answered(town: Town) -> None:
    question = a_mothers_question(town, for_herself(), agreed())
    inbox = town.elsewhere.functions[FunctionKeyKind.INBOX]
    with town.desk.dina.acts() as dina:
        refer_asker(dina, a_referral(town, question))
        with pytest.raises(Conflict, match="waits for an answer"):
            refer_asker(dina, replace(a_referral(town, question), inbox_id=inbox))
        with pytest.raises(Conflict, match="waits for an answer"):
            refer_to_guidance(dina, NewReferral(new_id(), question, inbox, "Rest.", "", "", "", ""))


def test_is_not_chosen_from_the_list_of_outcomes(town: Town) -> None:
    question = a_mothers_question(town, for_herself())
    chosen = OutcomeContent(Outcome.REFERRAL_OF_ASKER, "Go.", "", None)
    with town.desk.dina.acts() as dina, pytest.raises(Invalid, match="page of its own"):
        decide_outcome(dina, question, new_id(), chosen)


def test_is_for_the_desk_and_its_own_questions(town: Town) -> None:
    referral = a_referral(town, a_mothers_question(town, for_herself()))
    with town.centre.anna.acts() as anna, pytest.raises(NotAllowed):
        refer_asker(anna, referral)
    with town.desk.dina.acts() as dina, pytest.raises(NotFound):
        refer_asker(dina, replace(referral, question_id=new_id()))
