"""Recovery, when somebody injects a statement into their own request …"""

import pytest

from houvast.access.models.keys import KeyWrap, RecoveryOpening
from houvast.access.services.finish_rehearsal import finish_rehearsal
from houvast.access.services.invite_steward import invite_steward
from houvast.access.services.start_recovery import NewOpening, Purpose, start_recovery
from houvast.access.values import Function
from houvast.kernel.errors import Tampered
from houvast.kernel.ids import new_id
from houvast.vault.pairs import new_signing_pair
from houvast.vault.wraps import make_wrap
from security.injecting import found_by, happens
from world import Person, Service, Town, dossier_of, found, hire, secure_recovery

OPENING = (
    "INSERT INTO keys.recovery_opening (id, created_at, controller_id, version, purpose, for_user_id,"
    " first_id, second_id) VALUES (%s, now(), %s, 1, %s, %s, %s, %s)"
)
REHEARSAL = (
    "INSERT INTO keys.recovery_rehearsal (id, created_at, controller_id, version, first_id, second_id,"
    " wraps_proven) VALUES (gen_random_uuid(), now(), %s, %s, %s, %s, 20)"
)
ALL_WRAPS = "SELECT subject_id, dossier_id, giver_id FROM keys.wrap WHERE receiver_id = %s"


@pytest.fixture(scope="module")
def service() -> Service:
    made = found()
    secure_recovery(made)
    hire(made, "noor", Function.GUIDE)
    hire(made, "piet", Function.GUIDE)
    for _ in range(25):
        dossier_of(made.noor, made)
    return made


def opens(person: Person, service: Service, second: Person, purpose: str = "lost_keys") -> bool:
    with person.acts():
        values = [new_id(), service.id, purpose, person.user_id, person.user_id, second.user_id]
        return happens(OPENING, values)


def test_is_started_by_nobody_who_does_not_hold_it(service: Service, town: Town) -> None:
    """An opening shows its second holder the wraps made for recovery, and lets them give grants again."""
    for person in (service.piet, service.steward, town.elsewhere.chloe):
        assert not opens(person, service, person)
        assert not opens(person, service, service.holder1)


def test_is_started_by_no_holder_with_themselves_or_with_a_colleague(service: Service) -> None:
    assert not opens(service.holder1, service, service.holder1)
    assert not opens(service.holder1, service, service.piet)


def test_is_not_rehearsed_by_saying_so(service: Service, town: Town) -> None:
    untried = found()
    fatma = hire(untried, "fatma", Function.GUIDE)
    for person, controller in (
        (fatma, untried.id),
        (town.elsewhere.chloe, service.id),
        (service.piet, service.id),
    ):
        with person.acts():
            assert not happens(REHEARSAL, [controller, 1, person.user_id, person.user_id])
            assert not happens(REHEARSAL, [controller, 2, new_id(), person.user_id])
            assert not happens("UPDATE keys.recovery_rehearsal SET version = 9")


def test_shows_the_second_holder_no_more_than_it_is_for(service: Service) -> None:
    """A rehearsal is twenty wraps and the signing key, a recovery what was lost; never the list of all."""
    lost, steward = service.noor.user_id, service.steward.user_id
    for purpose, whom, most in (
        (Purpose.REHEARSAL, None, 21),
        (Purpose.LOST_KEYS, lost, 0),
        (Purpose.LOST_STEWARD, steward, 1),
    ):
        with service.holder1.acts() as first:
            start_recovery(first, NewOpening(service.id, service.holder2.user_id, purpose, whom))
        with service.holder2.acts():
            assert len(found_by(ALL_WRAPS, [service.id])) == most
        with service.holder1.acts():
            assert found_by(ALL_WRAPS, [service.id]) == []
            RecoveryOpening.objects.update(ended_at="2026-01-01T00:00Z")


def test_is_not_begun_again_once_it_ended(service: Service) -> None:
    with service.holder1.acts() as first:
        opening = start_recovery(first, NewOpening(service.id, service.holder2.user_id, Purpose.REHEARSAL))
    with service.holder2.acts():
        assert happens("UPDATE keys.recovery_opening SET ended_at = now() WHERE id = %s", [opening])
    with service.holder2.acts():
        assert not happens("UPDATE keys.recovery_opening SET ended_at = NULL WHERE id = %s", [opening])
        assert KeyWrap.objects.filter(receiver_id=service.id).count() == 0


def test_lets_no_duty_write_keys_for_later(service: Service) -> None:
    """What a colleague sees for a few hours, or of another service, is not theirs to wrap."""
    opened = dossier_of(service.noor, service)
    wrap = (
        "INSERT INTO keys.wrap (id, created_at, kind, subject_id, version, dossier_id, receiver_id,"
        " receiver_version, giver_id, giver_version, sealed, signature) VALUES (gen_random_uuid(), now(),"
        " 'compartment', %s, 1, %s, %s, 1, %s, 1, '\\x00', '\\x00')"
    )
    duty = hire(service, "dirk", Function.DUTY)
    with service.holder1.acts():
        assert not happens(wrap, [opened.compartment_id, opened.id, service.id, service.holder1.user_id])
    with duty.acts():
        assert not happens(wrap, [opened.compartment_id, opened.id, duty.user_id, duty.user_id])


SIGNING = (
    "INSERT INTO keys.wrap (id, created_at, kind, subject_id, version, receiver_id, receiver_version,"
    " giver_id, giver_version, sealed, signature) VALUES (gen_random_uuid(), now(),"
    " 'controller_signing', %s, 1, %s, 1, %s, 1, '\\x00', '\\x00')"
)


def test_takes_nobodys_keys_but_the_stewards_it_is_for(service: Service, town: Town) -> None:
    first, second = service.holder1, service.holder2
    with first.acts() as actor:
        new = NewOpening(service.id, second.user_id, Purpose.LOST_STEWARD, service.steward.user_id)
        opening = start_recovery(actor, new)
        rehearsal = start_recovery(actor, NewOpening(service.id, second.user_id, Purpose.REHEARSAL))
    lose, confirm = "SELECT access.lose_steward_keys(%s)", "SELECT access.confirm_steward(%s, %s, '\\x00')"
    for person in (first, service.holder3, service.noor, service.steward, town.elsewhere.chloe):
        with person.acts():
            assert not happens(lose, [opening])
            assert not happens(confirm, [opening, new_id()])
            assert not happens("SELECT access.keys_are_lost(%s)", [service.noor.user_id])
    with second.acts():
        assert not happens(lose, [rehearsal])
        assert not happens(confirm, [opening, new_id()])
        for receiver in (second.user_id, first.user_id, service.noor.user_id):
            assert not happens(SIGNING, [service.id, receiver, second.user_id])
        assert not happens(SIGNING, [town.centre.id, service.steward.user_id, second.user_id])
        assert not happens("UPDATE keys.recovery_opening SET for_user_id = %s", [service.noor.user_id])


def test_is_not_begun_for_who_is_no_steward_or_holds_it_too(service: Service, town: Town) -> None:
    first, second = service.holder1, service.holder2
    with first.acts():
        for whom in (service.noor, town.centre.steward, first, second):
            values = [new_id(), service.id, "lost_steward", whom.user_id, first.user_id, second.user_id]
            assert not happens(OPENING, values)
        assert not happens(
            OPENING, [new_id(), service.id, "anything", first.user_id, first.user_id, second.user_id]
        )


def test_hands_over_no_signing_key_that_somebody_slipped_in() -> None:
    """Whoever writes the database, and is a certified colleague, wraps a key of their own to recovery."""
    service = found()
    secure_recovery(service)
    noor, mine = hire(service, "noor", Function.GUIDE), new_signing_pair()
    with service.holder1.acts() as first:
        new = NewOpening(service.id, service.holder2.user_id, Purpose.LOST_STEWARD, service.steward.user_id)
        opening = start_recovery(first, new)
        rehearsal = start_recovery(first, NewOpening(service.id, service.holder2.user_id, Purpose.REHEARSAL))
    with noor.acts() as actor:
        bundle, recovery = actor.keyring.bundle, actor.keyring.public_keys({service.id})[service.id]
        forged = make_wrap(
            "controller_signing", service.id, 1, mine.reveal(), recovery, bundle.user, bundle.signing,
            anchors=actor.keyring.anchors,
        )  # fmt: skip
    KeyWrap.objects.using("owner").filter(kind="controller_signing", receiver_id=service.id).update(
        giver_id=forged.giver, sealed=forged.sealed, signature=forged.signature
    )
    with service.holder2.acts() as second, pytest.raises(Tampered):
        invite_steward(second, opening)
    with service.holder2.acts() as second, pytest.raises(Tampered):
        finish_rehearsal(second, rehearsal)
