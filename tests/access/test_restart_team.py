"""A team whose keys nobody holds any more, begun anew …"""

from uuid import UUID

import pytest

from access.lost import begin_anew
from access.stewards import back_again, helped
from houvast.access.models.functions import FunctionMember
from houvast.access.models.keys import KeyWrap
from houvast.access.services.add_member import add_member
from houvast.access.services.open_dossier import NewDossier, open_dossier
from houvast.access.services.remove_member import remove_member
from houvast.access.services.restart_team import restart_team
from houvast.access.services.welcome_member import welcome_member
from houvast.access.values import Function, FunctionKeyKind, Track
from houvast.desk.selectors.list_questions import list_questions
from houvast.kernel.errors import Conflict, NotAllowed, NotFound
from world import Person, Service, found, hire, secure_recovery, team


@pytest.fixture
def service() -> Service:
    service = found()
    secure_recovery(service)
    for name in ("dina", "emil"):
        hire(service, name, Function.DESK)
    return service


def waiting(person: Person, function: UUID) -> UUID:
    """The membership that waits for keys."""
    members = FunctionMember.objects.using("owner").filter(valid_from=None, valid_until=None)
    return members.get(function_key_id=function, user_id=person.user_id).id


def test_has_new_keys_and_lets_them_welcome_the_others(service: Service) -> None:
    desk = team(service, FunctionKeyKind.TEAM, service.dina, service.emil)
    dina, emil = begin_anew(service, service.dina), begin_anew(service, service.emil)
    with service.steward.acts() as steward:
        assert restart_team(steward, waiting(dina, desk)) == 2
    with dina.acts() as actor:
        assert set(actor.keyring.function_pairs(desk)) == {2}
        welcome_member(actor, FunctionMember.objects.get(user_id=emil.user_id, valid_from=None).id)
    with emil.acts() as actor:
        assert set(actor.keyring.function_pairs(desk)) == {2}
        assert open_dossier(actor, NewDossier(service.id, Track.DESK, "ground", team_id=desk))


def test_still_lists_what_it_can_when_its_older_dossiers_wait_for_their_keys(service: Service) -> None:
    desk = team(service, FunctionKeyKind.TEAM, service.dina)
    with service.dina.acts() as actor:
        open_dossier(actor, NewDossier(service.id, Track.DESK, "ground", team_id=desk))
    dina = begin_anew(service, service.dina)
    with service.steward.acts() as steward:
        restart_team(steward, waiting(dina, desk))
    with dina.acts() as actor:
        assert list_questions(actor).total == 1


def test_is_not_for_a_team_whose_keys_a_member_has(service: Service) -> None:
    desk = team(service, FunctionKeyKind.TEAM, service.dina, service.emil)
    dina = begin_anew(service, service.dina)
    with service.steward.acts() as steward, pytest.raises(Conflict):
        restart_team(steward, waiting(dina, desk))


def test_is_for_the_stewards_of_the_service(service: Service) -> None:
    desk = team(service, FunctionKeyKind.TEAM, service.dina)
    dina, other = begin_anew(service, service.dina), found()
    member = waiting(dina, desk)
    with dina.acts() as actor, pytest.raises(NotAllowed):
        restart_team(actor, member)
    with other.steward.acts() as steward, pytest.raises(NotFound):
        restart_team(steward, member)


def test_gives_the_stewards_the_services_own_key_through_their_team(service: Service) -> None:
    steward = helped(service, service.holder1, service.holder2)
    with steward.acts() as actor:
        member = FunctionMember.objects.get(user_id=steward.user_id, valid_from=None, valid_until=None)
        version = restart_team(actor, member.id)
    with steward.acts():
        wraps = KeyWrap.objects.filter(kind="controller_signing", subject_id=service.id)
        assert (member.function_key_id, version) in set(wraps.values_list("receiver_id", "receiver_version"))


def test_leaves_no_key_of_the_service_with_a_steward_who_leaves_the_team(service: Service) -> None:
    before = back_again(service, service.holder1, service.holder2)
    other = hire(service, "second", Function.STEWARD)
    with before.acts() as actor:
        stewards = FunctionMember.objects.get(user_id=before.user_id, valid_until=None).function_key_id
        add_member(actor, stewards, other.user_id)
    with other.acts() as actor:
        remove_member(actor, stewards, before.user_id)
        assert actor.keyring.controller_signing(service.id)
    with before.acts() as actor, pytest.raises(NotFound):
        actor.keyring.controller_signing(service.id)
