"""The log, when somebody injects a statement into their own request …"""

from collections.abc import Iterator
from datetime import timedelta

import pytest
from django.db import DatabaseError, connection

from apart import database_apart, seal_everything, superuser
from houvast.audit import log
from houvast.audit.sealing import as_sealer
from houvast.kernel import clock
from houvast.kernel.ids import new_id
from security.injecting import found_by, happens
from world import Town, dossier_of, found

ENTRY = (
    "INSERT INTO audit.entry (at, event, controller_id, dossier_id, subject_id, xid)"
    " VALUES (now(), 'access.break_glass', %s, %s, %s, 0)"
)


def test_says_nothing_of_a_dossier_its_writer_never_saw(town: Town) -> None:
    """Bert would frighten Anna with an emergency that never was, or learn that a dossier is there."""
    opened = dossier_of(town.centre.anna, town.centre)
    for person in (town.centre.bert, town.elsewhere.chloe, town.centre.steward):
        with person.acts():
            assert not happens(ENTRY, [None, opened.id, None])
    with town.centre.anna.acts():
        assert happens(ENTRY, [None, opened.id, None])


def test_says_nothing_under_the_names_of_what_nobody_signed_in_did(town: Town) -> None:
    """Those entries need no dealings with a dossier: but only the database's own functions write them."""
    opened = dossier_of(town.centre.anna, town.centre)
    entry = "INSERT INTO audit.entry (at, event, dossier_id, xid) VALUES (now(), %s, %s, 0)"
    for event in ("access.enter_fill_page", "access.send_fill_page", "access.made_up_fill_page"):
        for person in (town.centre.bert, town.elsewhere.chloe, town.centre.steward):
            with person.acts():
                assert not happens(entry, [event, opened.id]), event


def test_stands_with_the_writers_own_service(town: Town) -> None:
    mark = new_id()
    with town.elsewhere.chloe.acts():
        assert happens(ENTRY, [town.centre.id, None, mark])
    with town.centre.dpo.acts():
        assert not found_by("SELECT 1 FROM audit.entry WHERE subject_id = %s", [mark])
    with town.elsewhere.dpo.acts():
        assert found_by("SELECT 1 FROM audit.entry WHERE subject_id = %s", [mark])


def test_keeps_its_numbers_to_itself(town: Town) -> None:
    """A number taken ahead would refuse somebody else's next entry, and without an entry no page opens."""
    with town.centre.bert.acts():
        assert not found_by("SELECT nextval('audit.entry_id_seq')")
        assert not found_by("SELECT last_value FROM audit.entry_id_seq")
        ahead = "INSERT INTO audit.entry (id, at, event, xid) VALUES (9000000, now(), 'x', 0)"
        assert not happens(ahead)
        log.record("test.still_works")


def test_is_read_and_sealed_by_no_page(town: Town) -> None:
    for role in ("houvast_sealer", "houvast_owner", "houvast_backup", "houvast_signin", "houvast_jobs"):
        with town.centre.bert.acts(), connection.cursor() as cursor:
            assert not happens("SELECT set_config('role', %s, true)", [role])
            cursor.execute("SELECT current_user")
            assert cursor.fetchone() == ("houvast_app",)


@pytest.fixture
def apart() -> Iterator[str]:
    with database_apart() as name:
        yield name


def test_loses_no_act_that_a_seal_calls_a_reading(apart: str) -> None:
    """Who took over the sealer writes a seal of "readings" with acts in it, and lets it lapse."""
    steward = found().steward
    with steward.acts():
        log.record("access.break_glass")
    seal_everything()
    with superuser(apart) as other:
        other.execute("UPDATE audit.entry SET at = %s", [clock.now() - timedelta(days=900)])
        other.execute("UPDATE audit.seal SET kind = 'readings'")
        other.execute(
            "INSERT INTO audit.seal SELECT 900, gen_random_uuid(), 'lapse', now(), 0, 0, array_agg(seq),"
            " '', '', '' FROM audit.seal"
        )
        newest = other.execute("SELECT max(seq) FROM audit.seal WHERE kind = 'readings'").fetchone()
    with pytest.raises(DatabaseError, match="do not lapse"), as_sealer() as cursor:
        cursor.execute("SELECT audit.lapse(%s)", newest)
