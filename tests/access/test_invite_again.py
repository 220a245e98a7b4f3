"""Inviting again somebody who lost password and sheet …"""

import pytest

from access.lost import begin_anew
from houvast.access.models.dossiers import Compartment, Grant
from houvast.access.models.functions import FunctionMember
from houvast.access.services.give_again import give_again
from houvast.access.services.give_grant import NewGrant, give_grant
from houvast.access.services.invite_again import invite_again
from houvast.access.services.open_dossier import NewDossier, open_dossier
from houvast.access.services.welcome_member import welcome_member
from houvast.access.values import Function, FunctionKeyKind, GrantReason, Track
from houvast.kernel.errors import NotAllowed, NotFound, SignInNeeded
from world import Service, dossier_of, found, hire, secure_recovery, team


@pytest.fixture(scope="module")
def service() -> Service:
    service = found()
    secure_recovery(service)
    for name in ("anna", "bert"):
        hire(service, name, Function.GUIDE)
    return service


def test_gives_them_new_keys_that_open_nothing_by_themselves(service: Service) -> None:
    karim = hire(service, "karim", Function.GUIDE)
    opened = dossier_of(karim, service)
    again = begin_anew(service, karim)
    with pytest.raises(SignInNeeded), karim.acts():
        pytest.fail("the old session goes on")
    with again.acts() as actor:
        assert actor.keyring.bundle.version == 2
        assert not Compartment.objects.filter(id=opened.compartment_id).exists()
        with pytest.raises(NotFound):
            actor.keyring.compartment(opened.compartment_id)


def test_lets_who_shares_a_dossier_give_it_again(service: Service) -> None:
    karim = hire(service, "karim", Function.GUIDE)
    shared, alone = dossier_of(karim, service), dossier_of(karim, service)
    with karim.acts() as actor:
        give_grant(actor, NewGrant(shared.compartment_id, service.anna.user_id, GrantReason.COLLEAGUE))
    again = begin_anew(service, karim)
    with service.anna.acts() as anna:
        assert give_again(anna, karim.user_id) == 1
    with again.acts() as actor:
        assert actor.keyring.compartment(shared.compartment_id)
        assert not Compartment.objects.filter(id=alone.compartment_id).exists()
        reasons = Grant.objects.filter(receiver_id=karim.user_id, withdrawn_at=None).values_list("reason")
        assert list(reasons) == [(GrantReason.HOLDER,)]


def test_gives_nothing_through_who_shares_nothing(service: Service) -> None:
    karim = hire(service, "karim", Function.GUIDE)
    dossier_of(karim, service)
    begin_anew(service, karim)
    with service.bert.acts() as bert, pytest.raises(NotFound):
        give_again(bert, karim.user_id)


def test_keeps_their_place_in_a_team_until_a_member_welcomes_them(service: Service) -> None:
    karim = hire(service, "karim", Function.GUIDE)
    desk = team(service, FunctionKeyKind.TEAM, karim, service.anna)
    with service.anna.acts() as anna:
        opened = open_dossier(anna, NewDossier(service.id, Track.GUIDANCE, "ground", team_id=desk))
    again = begin_anew(service, karim)
    with again.acts():
        assert not Compartment.objects.filter(id=opened.compartment_id).exists()
    with service.anna.acts() as anna:
        waiting = FunctionMember.objects.get(function_key_id=desk, user_id=karim.user_id, valid_from=None)
        welcome_member(anna, waiting.id)
    with again.acts() as actor:
        assert actor.keyring.compartment(opened.compartment_id)


def test_lets_them_work_on_with_their_new_keys(service: Service) -> None:
    karim = begin_anew(service, hire(service, "karim", Function.GUIDE))
    opened = dossier_of(karim, service)
    with karim.acts() as actor:
        give_grant(actor, NewGrant(opened.compartment_id, service.anna.user_id, GrantReason.COLLEAGUE))
    with service.anna.acts() as anna:
        assert anna.keyring.compartment(opened.compartment_id)


def test_is_for_the_stewards_of_their_own_service(service: Service) -> None:
    other = found()
    with service.anna.acts() as anna, pytest.raises(NotAllowed):
        invite_again(anna, service.bert.user_id)
    with other.steward.acts() as steward, pytest.raises(NotFound):
        invite_again(steward, service.bert.user_id)
    with service.steward.acts() as steward, pytest.raises(NotFound):
        invite_again(steward, service.steward.user_id)
