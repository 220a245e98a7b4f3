"""Adding somebody to a team …"""

import pytest

from houvast.access.finding import dossier_row
from houvast.access.models.functions import FunctionKey
from houvast.access.selectors.list_notices import list_notices
from houvast.access.services.add_member import add_member
from houvast.access.services.open_dossier import NewDossier, open_dossier
from houvast.access.services.remove_member import remove_member
from houvast.access.services.welcome_member import welcome_member
from houvast.access.values import Function, FunctionKeyKind, Track
from houvast.kernel.errors import Conflict, NotAllowed, NotFound
from world import Service, found, hire, secure_recovery, team


@pytest.fixture(scope="module")
def service() -> Service:
    service = found()
    secure_recovery(service)
    for name in ("anna", "bert", "karim"):
        hire(service, name, Function.DESK)
    return service


def test_begins_when_a_member_hands_over_the_keys_of_all_that_was_before(service: Service) -> None:
    desk = team(service, FunctionKeyKind.TEAM, service.anna)
    with service.anna.acts() as anna:
        opened = open_dossier(anna, NewDossier(service.id, Track.DESK, "ground", team_id=desk))
    with service.steward.acts() as steward:
        member = add_member(steward, desk, service.bert.user_id)
    with service.bert.acts(), pytest.raises(NotFound):
        dossier_row(opened.id)
    with service.anna.acts() as anna:
        assert "access.welcome_member" in {notice.event for notice in list_notices(anna)}
        welcome_member(anna, member)
    with service.bert.acts() as bert:
        assert dossier_row(opened.id)
        assert bert.keyring.compartment(opened.compartment_id)


def test_begins_at_once_where_the_steward_is_a_member(service: Service) -> None:
    desk = team(service, FunctionKeyKind.TEAM, service.steward, service.anna)
    with service.steward.acts() as steward:
        add_member(steward, desk, service.bert.user_id)
    with service.bert.acts() as bert:
        assert bert.keyring.function_pairs(desk)


def test_is_refused_twice_and_to_stewards_of_other_services(service: Service) -> None:
    desk, other = team(service, FunctionKeyKind.TEAM, service.anna), found()
    with service.steward.acts() as steward, pytest.raises(Conflict):
        add_member(steward, desk, service.anna.user_id)
    with other.steward.acts() as steward, pytest.raises(NotFound):
        add_member(steward, desk, other.steward.user_id)
    with service.anna.acts() as anna, pytest.raises(NotAllowed):
        add_member(anna, desk, service.bert.user_id)


def test_lets_nobody_welcome_themselves(service: Service) -> None:
    desk = team(service, FunctionKeyKind.TEAM, service.anna)
    with service.steward.acts() as steward:
        member = add_member(steward, desk, service.bert.user_id)
    for outsider in (service.bert, service.karim):
        with outsider.acts() as actor, pytest.raises(NotFound):
            welcome_member(actor, member)


def test_makes_a_new_steward_able_to_do_what_stewards_do() -> None:
    service = found()
    mia = hire(service, "mia", Function.STEWARD)
    with service.steward.acts() as steward:
        stewards = FunctionKey.objects.get(controller_id=service.id, kind=FunctionKeyKind.STEWARDS).id
        add_member(steward, stewards, mia.user_id)
    with mia.acts() as steward:
        assert steward.keyring.controller_signing(service.id)
    with mia.acts() as steward:
        remove_member(steward, stewards, service.steward.user_id)
    with mia.acts() as steward:
        assert steward.keyring.controller_signing(service.id)


def test_is_undone_by_removing_them_with_new_keys_for_the_others(service: Service) -> None:
    desk = team(service, FunctionKeyKind.TEAM, service.anna, service.bert)
    with service.anna.acts() as anna:
        before = open_dossier(anna, NewDossier(service.id, Track.DESK, "ground", team_id=desk))
    with service.steward.acts() as steward:
        remove_member(steward, desk, service.bert.user_id)
    with service.anna.acts() as anna:
        after = open_dossier(anna, NewDossier(service.id, Track.DESK, "ground", team_id=desk))
    with service.bert.acts() as bert:
        assert not bert.keyring.function_pairs(desk)
        for opened in (before, after):
            with pytest.raises(NotFound):
                dossier_row(opened.id)
    with service.anna.acts() as anna:
        assert anna.keyring.compartment(before.compartment_id)
    with service.steward.acts() as steward, pytest.raises(Conflict):
        remove_member(steward, desk, service.anna.user_id)
