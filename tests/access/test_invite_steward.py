"""A steward who lost password and key sheet, invited anew by two recovery holders …"""

import pytest
from django.db import connections

from access.stewards import back_again, helped, invited, started
from houvast.access.models.people import Notice
from houvast.access.models.signin import Account, Bundle, Session
from houvast.access.services.accept_invitation import accept_invitation
from houvast.access.services.confirm_steward import confirm_steward
from houvast.access.services.found_recovery import found_recovery
from houvast.access.services.invite_steward import invite_steward
from houvast.access.services.start_recovery import NewOpening, Purpose, start_recovery
from houvast.access.values import AccountState, Function
from houvast.kernel.errors import Conflict, Invalid, NotAllowed, NotFound, SignInNeeded
from world import PASSWORD, Service, dossier_of, found, hire, partners, secure_recovery


@pytest.fixture
def service() -> Service:
    service = found()
    secure_recovery(service)
    hire(service, "anna", Function.GUIDE)
    hire(service, "dpo", Function.DPO)
    return service


def test_works_on_as_if_nothing_had_been_lost(service: Service) -> None:
    """They invite, confirm, found a recovery and help a colleague: all that the signing key is for."""
    back_again(service, service.holder1, service.holder2)
    karim = hire(service, "karim", Function.GUIDE)
    dossier_of(karim, service)
    holders = [service.people[f"holder{number}"].user_id for number in (1, 2, 3)]
    with service.steward.acts() as steward:
        assert found_recovery(steward, service.id, holders) == 2


def test_ends_what_the_old_password_opened(service: Service) -> None:
    before = service.steward
    assert before.unlocked
    invited(service.holder2, started(service, service.holder1, service.holder2))
    with pytest.raises(SignInNeeded), before.acts():
        pytest.fail("the old session goes on")
    account = Account.objects.get(id=before.user_id)
    assert (account.state, account.verifier) == (AccountState.INVITED, None)
    assert not Bundle.objects.filter(account_id=before.user_id).exists()
    assert not Session.objects.filter(account_id=before.user_id, ended_at=None).exists()


def test_opens_no_dossier_by_itself(service: Service) -> None:
    opened = dossier_of(service.anna, service)
    steward = helped(service, service.holder1, service.holder2)
    with steward.acts() as actor, pytest.raises(NotFound):
        actor.keyring.compartment(opened.compartment_id)


def test_tells_everybody_of_the_service_at_every_step(service: Service) -> None:
    helped(service, service.holder1, service.holder2)
    expected = {"access.start_recovery", "access.invite_steward", "access.confirm_steward"}
    for person in (service.anna, service.dpo, service.holder3, service.steward):
        with person.acts():
            told = set(Notice.objects.filter(user_id=person.user_id).values_list("event", flat=True))
        assert expected <= told
    with service.holder2.acts():
        assert set(Notice.objects.values_list("event", flat=True)) == {"access.start_recovery"}


def test_stands_in_the_log_of_the_service_also_when_the_holders_are_of_another() -> None:
    village, town = found(), found()
    partners(village, town)
    holders = [hire(town, f"outside{number}", Function.RECOVERY) for number in (1, 2, 3)]
    with village.steward.acts() as steward:
        found_recovery(steward, village.id, [holder.user_id for holder in holders])
    back_again(village, holders[0], holders[1])
    with connections["owner"].cursor() as cursor:
        cursor.execute(
            "SELECT event FROM audit.entry WHERE controller_id = %s AND actor_id IN (%s, %s) ORDER BY id",
            [village.id, holders[0].user_id, holders[1].user_id],
        )
        events = [row[0] for row in cursor.fetchall()]
    assert events == ["access.start_recovery", "access.invite_steward", "access.confirm_steward"]


def test_is_not_for_who_is_no_steward_nor_for_one_of_the_two(service: Service) -> None:
    with pytest.raises(NotFound):
        started(service, service.holder1, service.holder2, service.anna)
    other = found()
    with pytest.raises(NotFound):
        started(service, service.holder1, service.holder2, other.steward)
    second = service.holder2
    mine = NewOpening(service.id, second.user_id, Purpose.LOST_STEWARD, second.user_id)
    with service.holder1.acts() as holder, pytest.raises(Conflict):
        start_recovery(holder, mine)


def test_needs_the_second_holder_who_was_meant_and_an_opening_for_a_steward(service: Service) -> None:
    opening = started(service, service.holder1, service.holder2)
    with service.holder1.acts() as holder, pytest.raises(Conflict):
        invite_steward(holder, opening)
    with service.holder3.acts() as holder, pytest.raises(NotFound):
        invite_steward(holder, opening)
    with service.anna.acts() as anna, pytest.raises(NotAllowed):
        invite_steward(anna, opening)
    with service.holder1.acts() as holder:
        rehearsal = start_recovery(holder, NewOpening(service.id, service.holder2.user_id, Purpose.REHEARSAL))
    with service.holder2.acts() as holder, pytest.raises(Conflict):
        invite_steward(holder, rehearsal)


def test_can_be_done_again_when_the_code_was_lost(service: Service) -> None:
    opening = started(service, service.holder1, service.holder2)
    lost = invited(service.holder2, opening)
    read_out = accept_invitation(invited(service.holder2, opening), PASSWORD)
    with pytest.raises(Invalid):
        accept_invitation(lost, PASSWORD)
    with service.holder2.acts() as holder:
        confirm_steward(holder, opening, read_out)


def test_says_so_when_the_recovery_does_not_keep_the_services_own_key(service: Service) -> None:
    """As one that was founded by an earlier version."""
    opening = started(service, service.holder1, service.holder2)
    with connections["owner"].cursor() as cursor:
        cursor.execute(
            "DELETE FROM keys.wrap WHERE kind = 'controller_signing' AND receiver_id = %s", [service.id]
        )
    with service.holder2.acts() as holder, pytest.raises(Conflict, match="own key"):
        invite_steward(holder, opening)
