"""What somebody gave before they had new keys …

They lost password and key sheet. What is on its way from them is still theirs, and nobody else's.
"""

from uuid import UUID

import pytest
from django.db import connections

from access.lost import begin_anew
from guidance.outings import a_service, out
from houvast.access.models.handovers import Handover
from houvast.access.offers import waiting_offer, waiting_offers
from houvast.access.parcels import PARCEL, open_answer
from houvast.access.services.answer_handover import answer_handover
from houvast.access.services.send_handover import NewHandover, send_handover
from houvast.access.values import Function, FunctionKeyKind, HandoverState, Track
from houvast.guidance.selectors.show_outings import show_outings
from houvast.journeys.values import REFERRAL, ReferralAnswer, ReferralParcel, ReferralPreview
from houvast.kernel import clock
from houvast.kernel.errors import Tampered
from houvast.kernel.ids import new_id
from houvast.rights.selectors.show_night_roster import show_night_roster
from houvast.rights.services.change_roster import change_roster
from houvast.rights.values import DutyContent, evening_of
from houvast.vault.pairs import new_signing_pair, sign
from security.injecting import happens
from world import Person, Service, dossier_of, found, hire, partners, secure_recovery, team

WORDS = ReferralParcel(
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
    " from_compartment_id, to_controller_id, to_function_id, giver_id, giver_version, return_public, state,"
    " parcel, signature)"
    " SELECT gen_random_uuid(), now(), kind, from_controller_id, from_dossier_id, from_compartment_id,"
    " to_controller_id, to_function_id, giver_id, %s, return_public, 'offered', parcel, signature"
    " FROM access.handover WHERE id = %s"
)


@pytest.fixture
def desk() -> Service:
    """A desk of its own, whose Dina loses her keys; Emil works beside her."""
    desk = found("Desk")
    secure_recovery(desk)
    for name in ("dina", "emil"):
        hire(desk, name, Function.DESK)
    team(desk, FunctionKeyKind.TEAM, desk.dina, desk.emil)
    return desk


@pytest.fixture
def centre(desk: Service) -> Service:
    """A partner with an inbox."""
    centre = found("Centre")
    hire(centre, "anna", Function.GUIDE)
    team(centre, FunctionKeyKind.INBOX, centre.anna)
    partners(desk, centre)
    return centre


def sent(dina: Person, desk: Service, centre: Service) -> UUID:
    """A question of Dina's on its way to the centre."""
    origin, handover = dossier_of(dina, desk, Track.DESK), new_id()
    with dina.acts() as actor:
        inbox = centre.functions[FunctionKeyKind.INBOX]
        send_handover(actor, NewHandover(handover, REFERRAL, origin.compartment_id, inbox, WORDS))
    return handover


def test_still_opens_for_the_inbox_it_was_sent_to_and_is_answered(desk: Service, centre: Service) -> None:
    handover = sent(desk.dina, desk, centre)
    begin_anew(desk, desk.dina)
    with centre.anna.acts() as anna:
        assert waiting_offer(anna, handover, REFERRAL, ReferralParcel).parcel == WORDS
        assert [offer.id for offer in waiting_offers(anna, REFERRAL, ReferralParcel)] == [handover]
        answer_handover(anna, handover, HandoverState.DECLINED, ANSWER)


def test_goes_on_beside_what_they_send_with_their_new_keys(desk: Service, centre: Service) -> None:
    before = sent(desk.dina, desk, centre)
    dina = begin_anew(desk, desk.dina)
    after = sent(dina, desk, centre)
    with centre.anna.acts() as anna:
        assert [offer.id for offer in waiting_offers(anna, REFERRAL, ReferralParcel)] == [before, after]
        answer_handover(anna, after, HandoverState.DECLINED, ANSWER)
    with dina.acts() as actor:
        assert open_answer(actor, Handover.objects.get(id=after), ReferralAnswer) == ANSWER


@pytest.mark.parametrize("version", [1, 2, 3])
def test_is_refused_whichever_keys_a_forger_says_it_was_signed_with(
    desk: Service, centre: Service, version: int
) -> None:
    handover = sent(desk.dina, desk, centre)
    begin_anew(desk, desk.dina)
    row = Handover.objects.using("owner").get(id=handover)
    claim = handover.bytes + bytes(row.return_public) + bytes(row.parcel or b"")
    forged = sign(new_signing_pair(), claim, PARCEL)
    with connections["owner"].cursor() as cursor:
        cursor.execute(
            "UPDATE access.handover SET giver_version = %s, signature = %s WHERE id = %s",
            [version, forged, handover],
        )
    with centre.anna.acts() as anna:
        with pytest.raises(Tampered):
            waiting_offer(anna, handover, REFERRAL, ReferralParcel)
        assert waiting_offers(anna, REFERRAL, ReferralParcel) == ()
        assert anna.closed[handover].is_damaged


def test_is_not_sent_any_more_under_the_keys_that_were_replaced(desk: Service, centre: Service) -> None:
    dina = begin_anew(desk, desk.dina)
    handover = sent(dina, desk, centre)
    with dina.acts():
        assert happens(COPY, [2, handover])
        assert not happens(COPY, [1, handover])
        assert not happens(COPY, [3, handover])


def test_tells_who_is_on_duty_as_they_wrote_it(desk: Service) -> None:
    duty, team_id = DutyContent("Emil", "0470"), desk.functions[FunctionKeyKind.TEAM]
    with desk.dina.acts() as dina:
        change_roster(dina, team_id, evening_of(clock.now()), duty)
    begin_anew(desk, desk.dina)
    with desk.emil.acts() as emil:
        tonight = show_night_roster(emil).team(team_id).tonight
    assert tonight is not None
    assert tonight.duty == duty


def test_still_says_who_is_out_and_what_was_damaged_closes_no_others() -> None:
    service = a_service(with_duty=True)
    out(service.amal)
    spoilt = out(service.boris)
    begin_anew(service, service.amal)
    with connections["owner"].cursor() as cursor:
        cursor.execute("UPDATE guidance.outing SET notice = destination WHERE outing_id = %s", [spoilt])
    with service.dirk.acts() as dirk:
        assert [line.worker for line in show_outings(dirk)] == ["Amal"]
        assert len(dirk.closed) == 1
