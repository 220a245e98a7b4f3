"""What comes back to the desk of a referral …"""

from uuid import UUID

import pytest

from browsing import browsing
from desk.given import a_card, agreed, open_at
from houvast.access.values import FunctionKeyKind
from houvast.desk.services.record_agreement import record_agreement
from houvast.journeys.accept_referral import Acceptance, accept_referral
from houvast.journeys.decline_referral import Refusal, decline_referral
from houvast.journeys.refer_to_guidance import NewReferral, refer_to_guidance
from houvast.journeys.show_answers import AnswerBack, show_answers
from houvast.kernel.errors import NotAllowed
from houvast.kernel.ids import new_id
from world import Town


def referred(town: Town) -> tuple[UUID, UUID]:
    question, referral = open_at(town, a_card()), new_id()
    inbox = town.centre.functions[FunctionKeyKind.INBOX]
    with town.desk.dina.acts() as dina:
        record_agreement(dina, question, new_id(), agreed())
        refer_to_guidance(dina, NewReferral(referral, question, inbox, "He looks for rest.", "", "", "", ""))
    return question, referral


def test_is_the_reason_of_a_no_for_everybody_at_the_desk(town: Town) -> None:
    question, referral = referred(town)
    with town.centre.bert.acts() as bert:
        decline_referral(bert, Refusal(referral, "Nobody here speaks Arabic; try the other centre."))
    with town.desk.emil.acts() as emil:
        (answer,) = show_answers(emil, question)
    assert (answer.referral_id, answer.word) == (
        referral,
        "Nobody here speaks Arabic; try the other centre.",
    )
    assert "try the other centre" in browsing(town.desk.dina).get(f"/desk/{question}/").content.decode()


def test_is_the_word_beside_a_yes_and_nothing_of_the_trajectory(town: Town) -> None:
    question, referral = referred(town)
    with town.centre.anna.acts() as anna:
        accept_referral(anna, Acceptance(referral, new_id(), town.centre.coach.user_id, word="Gladly."))
    with town.desk.dina.acts() as dina:
        assert show_answers(dina, question) == (AnswerBack(referral, "Gladly."),)


def test_is_nothing_while_it_waits_and_nobody_elses(town: Town) -> None:
    question, _ = referred(town)
    with town.desk.dina.acts() as dina:
        assert show_answers(dina, question) == ()
    with town.centre.anna.acts() as anna, pytest.raises(NotAllowed):
        show_answers(anna, question)
