"""Sealing the log."""

from collections.abc import Iterator

import pytest
from django.db import DatabaseError, connection, connections, transaction

from apart import database_apart, seal_everything, superuser
from houvast.audit import log
from houvast.audit.digests import newest_digest
from houvast.audit.sealing import as_sealer, seal_log
from houvast.audit.verifying import verify_log
from world import Service, found


@pytest.fixture(scope="module")
def apart() -> Iterator[str]:
    """A database whose log only these tests write."""
    with database_apart() as name:
        yield name


@pytest.fixture(scope="module")
def service(apart: str) -> Service:
    """A service in it, whose steward writes entries."""
    assert apart
    made = found()
    assert made.steward.unlocked
    return made


def write(service: Service, *events: str) -> None:
    with service.steward.acts():
        for event in events:
            log.record(event)


def test_takes_every_entry_once(service: Service) -> None:
    seal_everything()
    write(service, "desk.open_question", "desk.list_questions", "desk.open_question")
    assert seal_everything() == 3
    assert seal_log() == 0
    verdict = verify_log()
    assert not verdict.findings
    assert verdict.waiting == 0


def test_keeps_acts_and_readings_apart(service: Service) -> None:
    seal_everything()
    write(service, "desk.open_question", "desk.list_questions")
    seal_everything()
    with as_sealer() as cursor:
        cursor.execute("SELECT kind, cardinality(entry_ids) FROM audit.seal ORDER BY seq DESC LIMIT 2")
        assert cursor.fetchall() == [("readings", 1), ("acts", 1)]


def test_leaves_what_may_still_be_preceded_by_a_running_transaction(service: Service, apart: str) -> None:
    seal_everything()
    with superuser(apart) as other:
        other.execute("BEGIN")
        other.execute("SELECT pg_current_xact_id()")
        write(service, "desk.open_question")
        assert seal_log() == 0
        assert verify_log().waiting == 1
        other.execute("COMMIT")
    assert seal_everything() == 1


def test_makes_batches_of_a_thousand(service: Service) -> None:
    seal_everything()
    before = newest_digest()
    write(service, *["desk.open_question"] * 2001)
    assert seal_everything() == 2001
    after = newest_digest()
    assert before is not None
    assert after is not None
    assert after.seq - before.seq == 3


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE audit.entry SET event = 'x'",
        "DELETE FROM audit.entry",
        "TRUNCATE audit.entry",
        "UPDATE audit.seal SET digest = ''",
        "DELETE FROM audit.seal",
        "SELECT audit.lapse(1)",
    ],
)
@pytest.mark.parametrize("role", ["houvast_sealer", "houvast_app", "houvast_owner"])
def test_gives_nobody_a_way_to_change_it(service: Service, statement: str, role: str) -> None:
    write(service, "desk.open_question")
    seal_everything()
    alias = {"houvast_owner": "owner", "houvast_sealer": "jobs"}.get(role, "default")
    with transaction.atomic(using=alias), connections[alias].cursor() as cursor:
        cursor.execute(f"SET LOCAL ROLE {role}")
        with (
            pytest.raises(DatabaseError, match=r"not changed|permission denied|do not lapse"),
            transaction.atomic(using=alias),
        ):
            cursor.execute(statement)
    assert connection.needs_rollback is False
