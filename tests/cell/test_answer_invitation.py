"""Answering an invitation …"""

import pytest
from django.db import connections

from cell.taking_part import PERSON, coming, in_regime, invited, region
from houvast.access.dossiers import dossier
from houvast.cell.finding.participations import own_participation
from houvast.cell.selectors.list_participations import list_participations
from houvast.cell.services.answer_invitation import Answering, answer_invitation
from houvast.cell.values.participations import ParticipationState
from houvast.kernel import clock
from houvast.kernel.errors import Conflict, Invalid, NotAllowed, NotFound
from houvast.kernel.ids import new_id
from world import Town


@pytest.fixture
def town() -> Town:
    return region()


def answer_of(handover: object) -> tuple[object, ...]:
    with connections["owner"].cursor() as cursor:
        cursor.execute(
            "SELECT state, parcel, seen_at, octet_length(answer) FROM access.handover WHERE id = %s",
            [handover],
        )
        return cursor.fetchone()


def test_opens_the_services_own_dossier_on_its_own_ground(town: Town) -> None:
    """F2, F5: the invitation lies in the organisation's own compartment from now on."""
    participation = coming(town)
    with town.centre.siham.acts() as siham:
        found = own_participation(siham, participation)
        assert found.state is ParticipationState.COMING
        assert found.content.person == PERSON
        facts = dossier(participation)
        assert (facts.controller_id, facts.legal_ground) == (
            town.centre.id,
            "consultation.french_community",
        )
        assert found.erase_on is not None
        meeting = clock.day_of(found.content.held_at)
        assert found.erase_on == meeting.replace(year=meeting.year + 1)


def test_declines_by_itself_and_keeps_nothing_of_who_is_not_in_care(town: Town) -> None:
    """F5: a service that does not have the person in care must decline (FWB decree, art. 3)."""
    handover, number = invited(town), new_id()
    with town.centre.siham.acts() as siham:
        assert not answer_invitation(
            siham, Answering(handover, number, in_care=False, comes=True, who="Paul")
        )
        assert number not in {line.id for line in list_participations(siham)}
    assert answer_of(handover)[:3] == ("declined", None, None)


def test_keeps_the_reasons_inside_and_sends_the_same_no_whatever_they_are(town: Town) -> None:
    """F5: the reasons of not taking part are never sent (FWB decree, art. 7 §3)."""
    handovers = [invited(town) for _ in range(3)]
    numbers = [new_id() for _ in handovers]
    reasons = ("She told us in confidence.", "We have nobody free. " * 40, "")
    with town.centre.siham.acts() as siham:
        for handover, number, words in zip(handovers, numbers, reasons, strict=True):
            answering = Answering(handover, number, in_care=bool(words), comes=False, reasons=words)
            answer_invitation(siham, answering)
        kept = own_participation(siham, numbers[0])
        assert kept.state is ParticipationState.DECLINED
        assert kept.content.reasons == reasons[0]
    assert len({answer_of(handover) for handover in handovers}) == 1


def test_asks_for_reasons_only_where_the_regime_does(town: Town) -> None:
    handover = invited(town)
    answering = Answering(handover, new_id(), in_care=True, comes=False)
    with town.centre.siham.acts() as siham, pytest.raises(Invalid):
        answer_invitation(siham, answering)
    in_regime(town.centre, "wallonia")
    try:
        with town.centre.siham.acts() as siham:
            answer_invitation(siham, answering)
            assert own_participation(siham, answering.participation_id).erase_on is None
    finally:
        in_regime(town.centre, "french_community")


def test_happens_once_and_only_by_the_seat_that_was_addressed(town: Town) -> None:
    handover, number = invited(town), new_id()
    answering = Answering(handover, number, in_care=True, comes=True)
    with town.elsewhere.solange.acts() as solange, pytest.raises(NotFound):
        answer_invitation(solange, answering)
    for person in (town.centre.anna, town.centre.paul, town.city.cas):
        with person.acts() as actor, pytest.raises(NotAllowed):
            answer_invitation(actor, answering)
    with town.centre.siham.acts() as siham:
        answer_invitation(siham, answering)
        assert answer_invitation(siham, answering)
        with pytest.raises(Conflict):
            answer_invitation(siham, Answering(handover, new_id(), in_care=True, comes=True))


def test_is_unknown_to_everybody_else_in_the_service_and_in_the_city(town: Town) -> None:
    participation = coming(town)
    for person in (town.centre.anna, town.centre.paul, town.centre.coach, town.city.cas, town.city.mira):
        with person.acts() as actor, pytest.raises(NotFound):
            own_participation(actor, participation)
