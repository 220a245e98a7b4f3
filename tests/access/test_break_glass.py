"""Opening a dossier in danger …"""

from datetime import timedelta

import pytest
from django.db import DatabaseError, connection

from houvast.access.finding import dossier_row
from houvast.access.models.dossiers import Grant
from houvast.access.selectors.list_notices import list_notices
from houvast.access.selectors.show_access import show_access
from houvast.access.services.break_glass import NewEmergency, break_glass
from houvast.access.services.give_grant import NewGrant, give_grant
from houvast.access.values import Function, FunctionKeyKind, GrantReason, Track
from houvast.kernel import clock
from houvast.kernel.errors import Invalid, NotAllowed, NotFound
from houvast.kernel.ids import new_id
from world import Service, dossier_of, found, hire, secure_recovery, team

REASON = "Zij belt dat hij weg is en niet antwoordt."


@pytest.fixture(scope="module")
def service() -> Service:
    service = found()
    secure_recovery(service)
    for name in ("anna", "bert"):
        hire(service, name, Function.GUIDE)
    hire(service, "duty", Function.DUTY)
    hire(service, "dpo", Function.DPO)
    team(service, FunctionKeyKind.DUTY, service.duty)
    return service


def test_opens_it_for_three_hours_and_tells_holder_stand_in_and_officer(service: Service) -> None:
    opened = dossier_of(service.anna, service)
    with service.anna.acts() as anna:
        give_grant(anna, NewGrant(opened.compartment_id, service.bert.user_id, GrantReason.STAND_IN))
    with service.duty.acts() as duty:
        with pytest.raises(NotFound):
            dossier_row(opened.id)
        done = break_glass(duty, NewEmergency(new_id(), opened.reference.lower().replace("-", " "), REASON))
        assert timedelta(hours=2, minutes=55) < done.until - clock.now() <= timedelta(hours=3)
    with service.duty.acts() as duty:
        assert duty.keyring.compartment(opened.compartment_id)
    for person in (service.anna, service.bert, service.dpo):
        with person.acts() as actor:
            told = [notice.event for notice in list_notices(actor) if notice.reference == opened.reference]
            assert "access.break_glass" in told
    with service.anna.acts() as anna:
        line = next(line for line in show_access(anna, opened.id).now if line.reason_given)
        assert line.reason_given == REASON


def test_gives_nothing_that_could_be_passed_on(service: Service) -> None:
    hire(service, "both", Function.DUTY, Function.GUIDE)
    team(service, FunctionKeyKind.DUTY, service.both)
    opened = dossier_of(service.anna, service)
    with service.both.acts() as both:
        break_glass(both, NewEmergency(new_id(), opened.reference, REASON))
        with pytest.raises(NotFound):
            give_grant(both, NewGrant(opened.compartment_id, service.bert.user_id, GrantReason.COLLEAGUE))


def test_is_refused_without_a_reason(service: Service) -> None:
    opened = dossier_of(service.anna, service)
    with service.duty.acts() as duty, pytest.raises(Invalid):
        break_glass(duty, NewEmergency(new_id(), opened.reference, "  "))


def test_is_refused_by_the_database_without_the_reason_stored(service: Service) -> None:
    opened = dossier_of(service.anna, service)
    with pytest.raises(DatabaseError, match="no reason"), service.duty.acts(), connection.cursor() as cursor:
        cursor.execute("SELECT access.break_glass(%s, %s)", [new_id(), opened.reference])
    with service.duty.acts(), pytest.raises(NotFound):
        dossier_row(opened.id)


def test_never_opens_the_consultation_track(service: Service) -> None:
    opened = dossier_of(service.anna, service, Track.CONSULTATION)
    with service.duty.acts() as duty, pytest.raises(NotFound):
        break_glass(duty, NewEmergency(new_id(), opened.reference, REASON))


def test_opens_nothing_where_there_is_no_duty_key() -> None:
    service = found()
    secure_recovery(service)
    anna = hire(service, "anna", Function.GUIDE)
    duty = hire(service, "duty", Function.DUTY)
    opened = dossier_of(anna, service)
    team(service, FunctionKeyKind.DUTY, duty)
    with duty.acts() as actor, pytest.raises(NotFound):
        break_glass(actor, NewEmergency(new_id(), opened.reference, REASON))


def test_is_for_the_duty_alone(service: Service) -> None:
    opened = dossier_of(service.anna, service)
    with service.bert.acts() as bert, pytest.raises(NotAllowed):
        break_glass(bert, NewEmergency(new_id(), opened.reference, REASON))
    other = found()
    stranger = hire(other, "duty", Function.DUTY)
    team(other, FunctionKeyKind.DUTY, stranger)
    with stranger.acts() as actor, pytest.raises(NotFound):
        break_glass(actor, NewEmergency(new_id(), opened.reference, REASON))


def test_ends_by_itself(service: Service) -> None:
    opened = dossier_of(service.anna, service)
    with service.duty.acts() as duty:
        break_glass(duty, NewEmergency(new_id(), opened.reference, REASON))
    with service.anna.acts():
        row = Grant.objects.get(compartment_id=opened.compartment_id, reason=GrantReason.BREAK_GLASS)
        assert row.valid_until is not None
        assert row.valid_until - row.valid_from <= timedelta(hours=3)
