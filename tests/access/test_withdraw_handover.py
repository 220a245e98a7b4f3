"""Taking back what was handed over …"""

import pytest
from django.db import DatabaseError, connection, transaction

from apart import harm
from desk.referrals import standing
from houvast.access.models.handovers import Handover
from houvast.access.services.withdraw_handover import withdraw_handover
from houvast.desk.selectors.show_question import show_question
from houvast.desk.services.stop_referral import stop_referral
from houvast.desk.values.referrals import Standing
from houvast.desk.values.states import QuestionState
from houvast.journeys.decline_referral import Refusal, decline_referral
from houvast.journeys.refer_to_guidance import NewReferral, refer_to_guidance
from houvast.journeys.show_referral import show_referral
from houvast.kernel.clock import now
from houvast.kernel.errors import Conflict, NotFound
from houvast.kernel.ids import new_id
from journeys.test_refer_to_guidance import a_referral, agreed_question
from world import Town


def sent(town: Town) -> NewReferral:
    referral = a_referral(town, agreed_question(town))
    with town.desk.dina.acts() as dina:
        refer_to_guidance(dina, referral)
    return referral


def test_destroys_the_parcel_and_gives_the_question_back_to_the_desk(town: Town) -> None:
    referral = sent(town)
    with town.desk.dina.acts() as dina:
        stop_referral(dina, referral.referral_id, new_id(), "He changed his mind.")
    assert standing(town, referral.referral_id) is Standing.STOPPED
    with town.desk.dina.acts() as dina:
        page = show_question(dina, referral.question_id)
    assert page.state is QuestionState.CLARIFYING
    assert page.due_on
    assert harm("SELECT parcel FROM access.handover WHERE id = %s", referral.referral_id) == [(None,)]
    with town.centre.anna.acts() as anna, pytest.raises(Conflict):
        show_referral(anna, referral.referral_id)


def test_says_on_which_day_it_was_seen_and_is_still_possible_then(town: Town) -> None:
    referral = sent(town)
    assert standing(town, referral.referral_id) is Standing.SENT
    for person in (town.centre.anna, town.centre.bert):
        with person.acts() as actor:
            show_referral(actor, referral.referral_id)
    assert standing(town, referral.referral_id) is Standing.SEEN
    with town.desk.dina.acts() as dina:
        withdraw_handover(dina, referral.referral_id)


def test_comes_too_late_after_an_answer(town: Town) -> None:
    referral = sent(town)
    with town.centre.anna.acts() as anna:
        decline_referral(anna, Refusal(referral.referral_id, "Full."))
    with town.desk.dina.acts() as dina, pytest.raises(Conflict):
        withdraw_handover(dina, referral.referral_id)


def test_is_for_its_sender_alone(town: Town) -> None:
    referral = sent(town)
    with town.elsewhere.chloe.acts() as chloe, pytest.raises(NotFound):
        withdraw_handover(chloe, referral.referral_id)


@pytest.mark.parametrize(
    "change",
    [
        {"word": b"x", "told_at": now()},
        {"seen_at": now(), "word": b"x"},
        {"seen_at": now(), "parcel": b"x"},
        {"seen_at": now(), "answer": b"x"},
    ],
)
def test_leaves_no_way_to_say_more_before_an_answer(town: Town, change: dict[str, object]) -> None:
    """What an inbox may write before it answers is that it read."""
    referral = sent(town)
    for person in (town.centre.anna, town.desk.dina):
        with person.acts(), pytest.raises(DatabaseError), transaction.atomic():
            Handover.objects.filter(id=referral.referral_id).update(**change)


def test_lets_its_sender_not_say_that_it_was_seen(town: Town) -> None:
    referral = sent(town)
    with town.desk.dina.acts(), pytest.raises(DatabaseError), transaction.atomic():
        connection.cursor().execute(
            "UPDATE access.handover SET seen_at = now() WHERE id = %s", [referral.referral_id]
        )
