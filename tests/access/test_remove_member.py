"""Somebody who leaves a team …"""

import pytest

from houvast.access.keyring import as_wrap
from houvast.access.models.functions import FunctionKey
from houvast.access.models.keys import KeyWrap
from houvast.access.services.open_dossier import NewDossier, open_dossier
from houvast.access.services.remove_member import remove_member
from houvast.access.values import Function, FunctionKeyKind, Track
from houvast.kernel.errors import Tampered
from houvast.vault.pairs import open_from
from world import Service, found, hire, secure_recovery, team


@pytest.fixture
def service() -> Service:
    service = found()
    secure_recovery(service)
    for name in ("anna", "bert"):
        hire(service, name, Function.DESK)
    return service


def test_forces_a_new_version_of_the_teams_keys(service: Service) -> None:
    desk = team(service, FunctionKeyKind.TEAM, service.anna, service.bert)
    with service.steward.acts() as steward:
        remove_member(steward, desk, service.bert.user_id)
    with service.anna.acts() as anna:
        assert FunctionKey.objects.get(id=desk).version == 2
        assert set(anna.keyring.function_pairs(desk)) == {1, 2}
    kept = KeyWrap.objects.using("owner").filter(kind="function", subject_id=desk)
    assert {(row.receiver_id, row.version) for row in kept} == {
        (service.anna.user_id, 1),
        (service.anna.user_id, 2),
    }


def test_cannot_open_what_the_team_seals_afterwards_even_with_a_copy_of_everything(service: Service) -> None:
    """They kept the team's old key, and somebody sends them the database."""
    desk = team(service, FunctionKeyKind.TEAM, service.anna, service.bert)
    with service.bert.acts() as bert:
        kept = bert.keyring.function_pair(desk, 1)
    with service.anna.acts() as anna:
        before = open_dossier(anna, NewDossier(service.id, Track.DESK, "ground", team_id=desk))
    with service.steward.acts() as steward:
        remove_member(steward, desk, service.bert.user_id)
    with service.anna.acts() as anna:
        after = open_dossier(anna, NewDossier(service.id, Track.DESK, "ground", team_id=desk))
    for opened, closed in ((before, False), (after, True)):
        row = KeyWrap.objects.using("owner").get(subject_id=opened.compartment_id, receiver_id=desk)
        wrap = as_wrap(row)
        if closed:
            assert wrap.receiver_version == 2
            with pytest.raises(Tampered):
                open_from(kept, wrap.sealed, wrap.facts(opened.id))
        else:
            assert open_from(kept, wrap.sealed, wrap.facts(opened.id))
