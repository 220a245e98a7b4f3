"""Finishing a recovery …"""

import pytest

from access.lost import begin_anew
from houvast.access.models.dossiers import Compartment, Grant
from houvast.access.models.keys import KeyWrap, RecoveryWrap
from houvast.access.services.finish_recovery import finish_recovery
from houvast.access.services.finish_rehearsal import finish_rehearsal
from houvast.access.services.found_recovery import found_recovery
from houvast.access.services.secure_dossiers import secure_dossiers
from houvast.access.services.start_recovery import NewOpening, Purpose, start_recovery
from houvast.access.values import Function, GrantReason
from houvast.kernel.errors import Conflict, NotFound
from world import Person, Service, dossier_of, found, hire, partners, secure_recovery


def safe_service() -> Service:
    service = found()
    secure_recovery(service)
    return service


def recover(service: Service, person: Person, first: Person, second: Person) -> int:
    with first.acts() as actor:
        new = NewOpening(service.id, second.user_id, Purpose.LOST_KEYS, person.user_id)
        opening = start_recovery(actor, new)
    with second.acts() as actor:
        return finish_recovery(actor, opening)


def test_opens_every_dossier_of_the_one_worker_of_a_village_again() -> None:
    service = safe_service()
    karim = hire(service, "karim", Function.GUIDE)
    opened = [dossier_of(karim, service) for _ in range(3)]
    again = begin_anew(service, karim)
    assert recover(service, again, service.holder2, service.holder3) == 3
    with again.acts() as actor:
        for dossier in opened:
            assert actor.keyring.compartment(dossier.compartment_id)
        grants = Grant.objects.filter(receiver_id=karim.user_id, withdrawn_at=None)
        assert {grant.reason for grant in grants} == {GrantReason.RECOVERED}


def test_leaves_the_holders_as_blind_as_they_were() -> None:
    service = safe_service()
    karim = hire(service, "karim", Function.GUIDE)
    opened = dossier_of(karim, service)
    recover(service, begin_anew(service, karim), service.holder1, service.holder2)
    with service.holder2.acts() as actor:
        assert not Compartment.objects.filter(id=opened.compartment_id).exists()
        with pytest.raises(NotFound):
            actor.keyring.compartment(opened.compartment_id)


def test_waits_until_the_new_keys_are_confirmed() -> None:
    service = safe_service()
    karim = hire(service, "karim", Function.GUIDE)
    dossier_of(karim, service)
    with service.holder1.acts() as actor:
        new = NewOpening(service.id, service.holder2.user_id, Purpose.LOST_KEYS, karim.user_id)
        opening = start_recovery(actor, new)
    with service.holder2.acts() as actor:
        assert finish_recovery(actor, opening) == 0


def test_gives_nothing_when_it_was_started_as_a_rehearsal() -> None:
    service = safe_service()
    with service.holder1.acts() as actor:
        opening = start_recovery(actor, NewOpening(service.id, service.holder2.user_id, Purpose.REHEARSAL))
    with service.holder2.acts() as actor, pytest.raises(Conflict):
        finish_recovery(actor, opening)


def test_needs_the_second_holder_who_was_meant() -> None:
    service = safe_service()
    with service.holder1.acts() as actor:
        opening = start_recovery(actor, NewOpening(service.id, service.holder2.user_id, Purpose.LOST_KEYS))
    for other in (service.holder1, service.holder3):
        with other.acts() as actor, pytest.raises((NotFound, Conflict)):
            finish_recovery(actor, opening)


def test_goes_on_after_a_holder_was_lost_under_a_new_recovery_key() -> None:
    service = safe_service()
    karim = hire(service, "karim", Function.GUIDE)
    opened = dossier_of(karim, service)
    fresh = hire(service, "holder4", Function.RECOVERY)
    holders = [service.holder2, service.holder3, fresh]
    with service.steward.acts() as steward:
        assert found_recovery(steward, service.id, [holder.user_id for holder in holders]) == 2
    with fresh.acts() as actor:
        opening = start_recovery(actor, NewOpening(service.id, service.holder2.user_id, Purpose.REHEARSAL))
    with service.holder2.acts() as actor:
        assert finish_rehearsal(actor, opening) == 1  # the service's own key; no dossier is sealed to it yet
    with karim.acts() as actor:
        assert secure_dossiers(actor) == 1
        assert secure_dossiers(actor) == 0
    with service.holder1.acts():
        assert not RecoveryWrap.objects.filter(controller_id=service.id).exists()
    kept = KeyWrap.objects.using("owner").filter(receiver_id=service.id)
    assert set(kept.values_list("kind", "receiver_version")) == {
        ("compartment", 2),
        ("controller_signing", 2),
    }
    again = begin_anew(service, karim)
    assert recover(service, again, fresh, service.holder3) == 1
    with again.acts() as actor:
        assert actor.keyring.compartment(opened.compartment_id)


def test_works_with_holders_of_another_service() -> None:
    village, town = found(), found()
    partners(village, town)
    holders = [hire(town, f"outside{number}", Function.RECOVERY) for number in (1, 2)]
    holders.append(hire(village, "mayor", Function.RECOVERY))
    with village.steward.acts() as steward:
        found_recovery(steward, village.id, [holder.user_id for holder in holders])
    with holders[0].acts() as actor:
        opening = start_recovery(actor, NewOpening(village.id, holders[1].user_id, Purpose.REHEARSAL))
    with holders[1].acts() as actor:
        finish_rehearsal(actor, opening)
    worker = hire(village, "worker", Function.GUIDE)
    opened = dossier_of(worker, village)
    again = begin_anew(village, worker)
    assert recover(village, again, holders[1], holders[0]) == 1
    with again.acts() as actor:
        assert actor.keyring.compartment(opened.compartment_id)
