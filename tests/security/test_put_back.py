"""What was withdrawn or lost, when somebody who writes the database puts it back …

They have a copy from before, every right on the database, and a colleague who lends them an account.
"""

from dataclasses import dataclass
from datetime import timedelta
from uuid import UUID

import pytest
from django.db import connections

from access.lost import begin_anew
from houvast.access.actor import Actor
from houvast.access.models.functions import FunctionMember
from houvast.access.models.keys import KeyWrap, PublicKey
from houvast.access.services.give_grant import NewGrant, give_grant
from houvast.access.services.remove_member import remove_member
from houvast.access.services.withdraw_grant import withdraw_grant
from houvast.access.values import Function, FunctionKeyKind, GrantReason
from houvast.kernel import clock
from houvast.kernel.errors import Conflict, NotFound
from world import Person, Service, dossier_of, found, hire, secure_recovery, team

COLUMNS = (
    "id, created_at, kind, subject_id, version, dossier_id, receiver_id, receiver_version, giver_id,"
    " giver_version, sealed, signature"
)


def as_owner(statement: str, *parameters: object) -> None:
    with connections["owner"].cursor() as cursor:
        cursor.execute(statement, parameters)


def refusals(person: Person) -> int:
    with connections["owner"].cursor() as cursor:
        cursor.execute(
            "SELECT count(*) FROM audit.entry WHERE event = 'refused.withdrawn_key' AND actor_id = %s",
            [person.user_id],
        )
        return int(cursor.fetchone()[0])


@dataclass(frozen=True)
class Copy:
    """Wraps as they were."""

    rows: tuple[KeyWrap, ...]

    def put_back(self) -> None:
        """Writes them into the database again, byte for byte."""
        KeyWrap.objects.using("owner").bulk_create(list(self.rows), ignore_conflicts=True)


def copy_of(**wanted: object) -> Copy:
    rows = tuple(KeyWrap.objects.using("owner").filter(**wanted))
    assert rows
    return Copy(rows)


@pytest.fixture
def service() -> Service:
    service = found()
    secure_recovery(service)
    for name in ("anna", "bert"):
        hire(service, name, Function.GUIDE)
    return service


def shared(service: Service) -> tuple[UUID, UUID]:
    """A dossier of Anna's to which Bert has access; its compartment, and his grant."""
    opened = dossier_of(service.anna, service)
    with service.anna.acts() as anna:
        new = NewGrant(opened.compartment_id, service.bert.user_id, GrantReason.COLLEAGUE)
        return opened.compartment_id, give_grant(anna, new)


def test_as_a_wrap_and_its_grant_opens_nothing_and_is_logged(service: Service) -> None:
    compartment, grant = shared(service)
    copy = copy_of(subject_id=compartment, receiver_id=service.bert.user_id)
    with service.anna.acts() as anna:
        withdraw_grant(anna, grant)
    copy.put_back()
    as_owner('UPDATE access."grant" SET withdrawn_at = NULL WHERE id = %s', grant)
    with service.bert.acts() as bert, pytest.raises(NotFound):
        bert.keyring.compartment(compartment)
    with service.bert.acts() as bert:
        bert.keyring.load([compartment])
    assert refusals(service.bert) >= 1


def test_does_not_stand_in_the_way_of_access_that_is_given_anew(service: Service) -> None:
    compartment, grant = shared(service)
    copy = copy_of(subject_id=compartment, receiver_id=service.bert.user_id)
    with service.anna.acts() as anna:
        withdraw_grant(anna, grant)
        give_grant(anna, NewGrant(compartment, service.bert.user_id, GrantReason.COLLEAGUE))
    with service.bert.acts() as bert:
        assert bert.keyring.compartment(compartment)
    copy.put_back()
    with service.bert.acts() as bert:
        assert bert.keyring.compartment(compartment)


def test_leaves_what_another_grant_still_gives(service: Service) -> None:
    compartment, grant = shared(service)
    with service.anna.acts() as anna:
        give_grant(anna, NewGrant(compartment, service.bert.user_id, GrantReason.STAND_IN))
        withdraw_grant(anna, grant)
    with service.bert.acts() as bert:
        assert bert.keyring.compartment(compartment)


def test_as_a_place_in_a_team_opens_nothing(service: Service) -> None:
    inbox = team(service, FunctionKeyKind.INBOX, service.anna, service.bert)
    copy = copy_of(kind="function", subject_id=inbox, receiver_id=service.bert.user_id)
    with service.steward.acts() as steward:
        remove_member(steward, inbox, service.bert.user_id)
    copy.put_back()
    FunctionMember.objects.using("owner").create(
        controller_id=service.id,
        function_key_id=inbox,
        user_id=service.bert.user_id,
        valid_from=clock.now() - timedelta(days=1),
    )
    with service.bert.acts() as bert:
        assert bert.keyring.function_pairs(inbox) == {}


def test_as_the_certificate_of_lost_keys_gets_nothing_sealed_to_it(service: Service) -> None:
    """Whoever stole Bert's old keys would otherwise read what is given to him from now on."""
    begin_anew(service, service.bert)
    newer = PublicKey.objects.using("owner").filter(owner_id=service.bert.user_id, version=2)
    assert newer.count() == 1
    with service.anna.acts() as anna:
        assert anna.keyring.public_keys({service.bert.user_id})[service.bert.user_id].version == 2
    newer.delete()
    opened = dossier_of(service.anna, service)
    new = NewGrant(opened.compartment_id, service.bert.user_id, GrantReason.COLLEAGUE)
    with service.anna.acts() as anna, pytest.raises(NotFound):
        give_grant(anna, new)


def _withdraw_and_fail(anna: Actor, grant: UUID) -> None:
    withdraw_grant(anna, grant)
    raise Conflict("something else went wrong")


def test_takes_nothing_out_of_use_when_the_act_fails_after_all(service: Service) -> None:
    compartment, grant = shared(service)
    with pytest.raises(Conflict), service.anna.acts() as anna:
        _withdraw_and_fail(anna, grant)
    with service.bert.acts() as bert:
        assert bert.keyring.compartment(compartment)
