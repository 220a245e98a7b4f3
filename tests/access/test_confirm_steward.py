"""Confirming a steward's new keys …"""

import pytest

from access.stewards import helped, invited, started
from houvast.access.models.keys import RecoveryOpening
from houvast.access.services.accept_invitation import accept_invitation
from houvast.access.services.confirm_steward import confirm_steward
from houvast.access.services.finish_recovery import finish_recovery
from houvast.access.services.start_recovery import NewOpening, Purpose, start_recovery
from houvast.access.values import Function
from houvast.kernel.errors import Conflict, Invalid, NotFound, SignInNeeded
from world import PASSWORD, Person, Service, dossier_of, found, hire, secure_recovery


@pytest.fixture
def service() -> Service:
    service = found()
    secure_recovery(service)
    return service


def test_hands_the_services_own_key_over_and_ends_the_opening(service: Service) -> None:
    steward = helped(service, service.holder1, service.holder2)
    with steward.acts() as actor:
        assert actor.keyring.controller_signing(service.id)
    with service.holder2.acts() as holder:
        assert not RecoveryOpening.objects.filter(purpose=Purpose.LOST_STEWARD, half__isnull=False).exists()
        with pytest.raises(NotFound):
            holder.keyring.controller_signing(service.id)


def test_waits_until_the_code_was_used(service: Service) -> None:
    opening = started(service, service.holder1, service.holder2)
    with service.holder2.acts() as holder, pytest.raises(Conflict):
        confirm_steward(holder, opening, "anything")
    invited(service.holder2, opening)
    with service.holder2.acts() as holder, pytest.raises(Conflict):
        confirm_steward(holder, opening, "anything")


def test_is_refused_for_another_fingerprint_and_lets_nobody_in(service: Service) -> None:
    opening = started(service, service.holder1, service.holder2)
    accept_invitation(invited(service.holder2, opening), PASSWORD)
    with service.holder2.acts() as holder, pytest.raises(Invalid):
        confirm_steward(holder, opening, "0000 0000 0000 0000 0000 0000")
    with pytest.raises((Invalid, SignInNeeded)):
        _ = Person(service.steward.user_id, service.steward.login_name).unlocked


def test_leaves_their_own_dossiers_to_a_recovery_of_lost_keys(service: Service) -> None:
    """In a village the steward is the worker too, and alone in it."""
    worker = hire(service, "worker", Function.GUIDE, Function.STEWARD)
    opened = dossier_of(worker, service)
    service.steward = worker
    steward = helped(service, service.holder1, service.holder2)
    with steward.acts() as actor, pytest.raises(NotFound):
        actor.keyring.compartment(opened.compartment_id)
    with service.holder3.acts() as holder:
        new = NewOpening(service.id, service.holder1.user_id, Purpose.LOST_KEYS, steward.user_id)
        opening = start_recovery(holder, new)
    with service.holder1.acts() as holder:
        assert finish_recovery(holder, opening) == 1
    with steward.acts() as actor:
        assert actor.keyring.compartment(opened.compartment_id)
