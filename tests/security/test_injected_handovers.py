"""What is handed over, when somebody injects a statement or can write the database …"""

from uuid import UUID

import pytest
from django.db import connections

from houvast.access.models.handovers import Handover
from houvast.access.offers import waiting_offer, waiting_offers
from houvast.access.parcels import open_answer
from houvast.access.services.answer_handover import answer_handover
from houvast.access.services.send_handover import NewHandover, send_handover
from houvast.access.values import FunctionKeyKind, HandoverState, Track
from houvast.journeys.values import REFERRAL, ReferralAnswer, ReferralParcel, ReferralPreview
from houvast.kernel.errors import NotFound, Tampered
from houvast.kernel.ids import new_id
from houvast.vault.pairs import new_encryption_pair
from security.injecting import happens
from world import Town, dossier_of

PARCEL = ReferralParcel(
    ReferralPreview("Peace at home.", "Loud quarrels.", "Two talks.", "school", "He said yes himself."),
    message="He likes to be met outside.",
    person_name="Wout Peeters",
    person_contact="",
    asker_words="He is not himself.",
    clarification=(),
)
ANSWER = ReferralAnswer("Not before the summer.")
COPY = (
    "INSERT INTO access.handover (id, created_at, kind, from_controller_id, from_dossier_id,"
    " from_compartment_id, to_controller_id, to_function_id, giver_id, giver_version, return_public,"
    " state, parcel, signature)"
    " SELECT gen_random_uuid(), now(), kind, %s, %s, from_compartment_id, %s, %s, giver_id, giver_version,"
    " return_public, 'offered', parcel, signature FROM access.handover WHERE id = %s"
)


def sent(town: Town) -> tuple[UUID, UUID]:
    """A question Dina handed to the centre, and the dossier it came from."""
    origin = dossier_of(town.desk.dina, town.desk, Track.DESK)
    handover = new_id()
    with town.desk.dina.acts() as dina:
        inbox = town.centre.functions[FunctionKeyKind.INBOX]
        send_handover(dina, NewHandover(handover, REFERRAL, origin.compartment_id, inbox, PARCEL))
    return handover, origin.id


def as_owner(statement: str, *parameters: object) -> None:
    with connections["owner"].cursor() as cursor:
        cursor.execute(statement, parameters)


def test_is_answered_by_nobody_who_sent_it(town: Town) -> None:
    handover, _ = sent(town)
    with town.desk.dina.acts() as dina:
        with pytest.raises(NotFound):
            answer_handover(dina, handover, HandoverState.ACCEPTED, ANSWER)
        assert not happens("UPDATE access.handover SET state = 'accepted' WHERE id = %s", [handover])
        assert not happens("UPDATE access.handover SET answer = '\\x00' WHERE id = %s", [handover])


def test_is_exchanged_by_nobody_on_its_way(town: Town) -> None:
    handover, _ = sent(town)
    exchanged = "UPDATE access.handover SET parcel = '\\x00', signature = '\\x00' WHERE id = %s"
    for person in (town.desk.dina, town.centre.anna):
        with person.acts():
            assert not happens(exchanged, [handover])


def test_is_answered_once(town: Town) -> None:
    handover, _ = sent(town)
    with town.centre.anna.acts() as anna:
        answer_handover(anna, handover, HandoverState.DECLINED, ANSWER)
    for person in (town.centre.bert, town.desk.dina):
        with person.acts():
            for state in ("accepted", "withdrawn", "offered"):
                assert not happens("UPDATE access.handover SET state = %s WHERE id = %s", [state, handover])
            assert not happens("UPDATE access.handover SET answer = '\\x00' WHERE id = %s", [handover])


def test_is_taken_back_by_who_sent_it_and_by_nobody_else(town: Town) -> None:
    handover, _ = sent(town)
    back = "UPDATE access.handover SET state = 'withdrawn', parcel = NULL, signature = NULL WHERE id = %s"
    with town.centre.anna.acts():
        assert not happens(back, [handover])
    with town.desk.dina.acts():
        assert happens(back, [handover])


def test_names_no_other_service_as_its_sender(town: Town) -> None:
    handover, dossier = sent(town)
    inbox, team = town.centre.functions[FunctionKeyKind.INBOX], town.desk.functions[FunctionKeyKind.TEAM]
    with town.desk.dina.acts():
        assert happens(COPY, [town.desk.id, dossier, town.centre.id, inbox, handover])
        assert not happens(COPY, [town.elsewhere.id, dossier, town.centre.id, inbox, handover])
        assert not happens(COPY, [town.desk.id, new_id(), town.centre.id, inbox, handover])
        assert not happens(COPY, [town.desk.id, dossier, town.desk.id, inbox, handover])
        assert not happens(COPY, [town.desk.id, dossier, town.desk.id, team, handover])


def test_says_who_sent_it_by_the_certificate_and_not_by_the_row(town: Town) -> None:
    handover, _ = sent(town)
    as_owner("UPDATE access.handover SET from_controller_id = %s WHERE id = %s", town.elsewhere.id, handover)
    with town.centre.anna.acts() as anna:
        assert waiting_offer(anna, handover, REFERRAL, ReferralParcel).sender == "Desk"


def test_answers_to_no_key_that_was_slipped_in(town: Town) -> None:
    """Who can write the database would otherwise read every answer: the word back is confided too."""
    handover, _ = sent(town)
    stranger = new_encryption_pair()
    as_owner("UPDATE access.handover SET return_public = %s WHERE id = %s", stranger.public, handover)
    with town.centre.anna.acts() as anna, pytest.raises(Tampered):
        answer_handover(anna, handover, HandoverState.DECLINED, ANSWER)


def test_names_the_senders_own_key_whatever_the_database_says(town: Town) -> None:
    origin = dossier_of(town.desk.dina, town.desk, Track.DESK)
    stranger, handover = new_encryption_pair(), new_id()
    as_owner(
        "UPDATE access.compartment SET public = %s WHERE id = %s", stranger.public, origin.compartment_id
    )
    with town.desk.dina.acts() as dina:
        inbox = town.centre.functions[FunctionKeyKind.INBOX]
        send_handover(dina, NewHandover(handover, REFERRAL, origin.compartment_id, inbox, PARCEL))
    with town.centre.anna.acts() as anna:
        answer_handover(anna, handover, HandoverState.DECLINED, ANSWER)
    with town.desk.dina.acts() as dina:
        assert open_answer(dina, Handover.objects.get(id=handover), ReferralAnswer) == ANSWER


def test_closes_no_inbox_with_one_parcel_that_was_tampered_with(town: Town) -> None:
    (bad, _), (good, _) = sent(town), sent(town)
    as_owner("UPDATE access.handover SET signature = '\\x00' WHERE id = %s", bad)
    with town.centre.anna.acts() as anna:
        waiting = {offer.id for offer in waiting_offers(anna, REFERRAL, ReferralParcel)}
    assert good in waiting
    assert bad not in waiting
