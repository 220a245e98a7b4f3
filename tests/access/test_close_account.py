"""Closing the account of a colleague who leaves …"""

from datetime import timedelta

import pytest

from houvast.access.models.dossiers import Grant
from houvast.access.models.functions import FunctionKey
from houvast.access.selectors.show_colleague import show_colleague
from houvast.access.services.close_account import close_account
from houvast.access.services.found_recovery import found_recovery
from houvast.access.services.give_grant import NewGrant, give_grant
from houvast.access.services.open_dossier import NewDossier, open_dossier
from houvast.access.services.sign_in import Credentials, sign_in
from houvast.access.values import Function, FunctionKeyKind, GrantReason, Track
from houvast.kernel import clock
from houvast.kernel.errors import Conflict, Invalid, NotFound, SignInNeeded
from world import PASSWORD, Service, dossier_of, found, hire, secure_recovery, team


@pytest.fixture(scope="module")
def service() -> Service:
    service = found()
    secure_recovery(service)
    hire(service, "anna", Function.GUIDE)
    return service


def test_waits_with_a_list_as_long_as_only_they_hold_something(service: Service) -> None:
    karim = hire(service, "karim", Function.GUIDE)
    opened = dossier_of(karim, service)
    own = team(service, FunctionKeyKind.TEAM, karim)
    with service.steward.acts() as steward:
        names = {line.name for line in show_colleague(steward, karim.user_id).obstacles}
        assert names == {opened.reference, "Team"}
        with pytest.raises(Conflict):
            close_account(steward, karim.user_id)
    with karim.acts() as actor:
        assert actor.keyring.compartment(opened.compartment_id)
        assert actor.keyring.function_pairs(own)


def test_does_not_count_an_access_that_will_end(service: Service) -> None:
    karim = hire(service, "karim", Function.GUIDE)
    opened = dossier_of(karim, service)
    with karim.acts() as actor:
        tomorrow = clock.now() + timedelta(days=1)
        new = NewGrant(opened.compartment_id, service.anna.user_id, GrantReason.ABSENCE, until=tomorrow)
        give_grant(actor, new)
    with service.steward.acts() as steward:
        assert [line.name for line in show_colleague(steward, karim.user_id).obstacles] == [opened.reference]


def test_ends_everything_once_it_was_handed_over(service: Service) -> None:
    karim = hire(service, "karim", Function.GUIDE)
    opened = dossier_of(karim, service)
    shared = team(service, FunctionKeyKind.TEAM, karim, service.anna)
    with karim.acts() as actor:
        give_grant(actor, NewGrant(opened.compartment_id, service.anna.user_id, GrantReason.TAKEN_OVER))
    with service.steward.acts() as steward:
        close_account(steward, karim.user_id)
    with pytest.raises(SignInNeeded), karim.acts():
        pytest.fail("a closed account goes on")
    with pytest.raises(Invalid):
        sign_in(Credentials(karim.login_name, PASSWORD))
    with service.anna.acts() as anna:
        assert anna.keyring.compartment(opened.compartment_id)
        assert not Grant.objects.filter(receiver_id=karim.user_id, withdrawn_at=None).exists()
        assert FunctionKey.objects.get(id=shared).version == 2
        assert set(anna.keyring.function_pairs(shared)) == {1, 2}


def test_keeps_what_the_team_had_before_readable(service: Service) -> None:
    karim = hire(service, "karim", Function.GUIDE)
    desk = team(service, FunctionKeyKind.TEAM, karim, service.anna)
    with karim.acts() as actor:
        before = open_dossier(actor, NewDossier(service.id, Track.GUIDANCE, "ground", team_id=desk))
    with service.steward.acts() as steward:
        close_account(steward, karim.user_id)
    with service.anna.acts() as anna:
        after = open_dossier(anna, NewDossier(service.id, Track.GUIDANCE, "ground", team_id=desk))
    with service.anna.acts() as anna:
        assert anna.keyring.compartment(before.compartment_id)
        assert anna.keyring.compartment(after.compartment_id)


def test_waits_until_recovery_has_other_holders() -> None:
    service = found()
    secure_recovery(service)
    with service.steward.acts() as steward:
        obstacles = show_colleague(steward, service.holder1.user_id).obstacles
        assert [line.kind for line in obstacles] == ["recovery"]
        with pytest.raises(Conflict):
            close_account(steward, service.holder1.user_id)
    others = [service.holder2, service.holder3, hire(service, "holder4", Function.RECOVERY)]
    with service.steward.acts() as steward:
        found_recovery(steward, service.id, [holder.user_id for holder in others])
    with service.steward.acts() as steward:
        close_account(steward, service.holder1.user_id)


def test_is_not_for_oneself_nor_for_other_services(service: Service) -> None:
    other = found()
    with service.steward.acts() as steward, pytest.raises(NotFound):
        close_account(steward, service.steward.user_id)
    with other.steward.acts() as steward, pytest.raises(NotFound):
        close_account(steward, service.anna.user_id)
