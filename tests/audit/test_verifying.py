"""Verifying the log, after somebody past every right and trigger changed it."""

from collections.abc import Iterator
from datetime import timedelta
from typing import LiteralString

import pytest

from apart import database_apart, seal_everything, superuser
from houvast.audit import log
from houvast.audit.digests import from_file, newest_digest, to_file
from houvast.audit.lapsing import lapse_readings
from houvast.audit.sealing import seal_restored
from houvast.audit.verifying import Fault, Kept, verify_log
from houvast.kernel import clock
from world import found


class Log:
    """A log of its own with five sealed entries, and somebody who does what they like with it."""

    def __init__(self, database: str) -> None:
        self.database = database
        self.steward = found().steward
        self.write("desk.open_question", "desk.list_questions", "desk.clarify_question")
        seal_everything()
        self.entries = self.write(*(f"desk.act_{number}" for number in range(6)))
        seal_everything()
        assert not verify_log().findings
        self.harm("CREATE TABLE kept_entry AS TABLE audit.entry")
        self.harm("CREATE TABLE kept_seal AS TABLE audit.seal")

    def mend(self) -> None:
        """Puts everything back as it was."""
        self.harm("TRUNCATE audit.entry, audit.seal")
        self.harm("INSERT INTO audit.entry TABLE kept_entry")
        self.harm("INSERT INTO audit.seal TABLE kept_seal")

    def write(self, *events: str) -> list[int]:
        """Writes entries; their numbers."""
        with self.steward.acts():
            for event in events:
                log.record(event)
        newest = self.harm("SELECT id FROM audit.entry ORDER BY id DESC LIMIT %s", len(events))
        return [int(str(row[0])) for row in newest][::-1]

    def harm(self, statement: LiteralString, *values: object) -> list[tuple[object, ...]]:
        """Does something as superuser without triggers; what it answers."""
        with superuser(self.database) as connection:
            cursor = connection.execute(statement, values)
            return cursor.fetchall() if cursor.description else []

    @staticmethod
    def found() -> list[tuple[Fault, int, int]]:
        """What verifying says: fault, number, the other one."""
        return [(one.fault, one.number, one.other) for one in verify_log().findings]


@pytest.fixture(scope="module")
def made() -> Iterator[Log]:
    """A log in a database apart."""
    with database_apart() as name:
        yield Log(name)


@pytest.fixture
def kept_log(made: Log) -> Iterator[Log]:
    """The log, whole again after each test."""
    yield made
    made.mend()


def test_finds_a_changed_entry(kept_log: Log) -> None:
    kept_log.harm("UPDATE audit.entry SET event = 'desk.other' WHERE id = %s", kept_log.entries[1])
    assert kept_log.found() == [(Fault.CHANGED, kept_log.entries[1], 0)]


def test_finds_a_change_in_any_column(kept_log: Log) -> None:
    first = kept_log.entries[0]
    kept_log.harm("UPDATE audit.entry SET at = at - interval '1 microsecond' WHERE id = %s", first)
    kept_log.harm("UPDATE audit.entry SET actor_id = gen_random_uuid() WHERE id = %s", first + 1)
    kept_log.harm("UPDATE audit.entry SET dossier_id = gen_random_uuid() WHERE id = %s", first + 2)
    kept_log.harm("UPDATE audit.entry SET controller_id = NULL WHERE id = %s", first + 3)
    kept_log.harm("UPDATE audit.entry SET session_id = gen_random_uuid() WHERE id = %s", first + 4)
    kept_log.harm("UPDATE audit.entry SET quarter = now() WHERE id = %s", first + 5)
    assert kept_log.found() == [(Fault.CHANGED, entry, 0) for entry in kept_log.entries]


def test_finds_a_deleted_entry(kept_log: Log) -> None:
    kept_log.harm("DELETE FROM audit.entry WHERE id = %s", kept_log.entries[2])
    assert kept_log.found() == [(Fault.DELETED, kept_log.entries[2], 0)]


def test_finds_an_entry_put_in_among_sealed_ones(kept_log: Log) -> None:
    [(number,)] = kept_log.harm(
        "INSERT INTO audit.entry (at, event, actor_id, xid) SELECT at, event, actor_id, xid FROM audit.entry"
        " WHERE id = %s RETURNING id",
        kept_log.entries[0],
    )
    seal_everything()
    assert kept_log.found() == [(Fault.INSERTED, number, 0)]


def test_finds_an_entry_that_says_it_is_older_than_it_is(kept_log: Log) -> None:
    [(number,)] = kept_log.harm(
        "INSERT INTO audit.entry (at, event, xid) VALUES (now() - interval '3 hours', 'desk.open_question',"
        " pg_current_xact_id()::text::bigint) RETURNING id"
    )
    seal_everything()
    assert kept_log.found() == [(Fault.LATE, number, 0)]


def test_finds_two_swapped_entries(kept_log: Log) -> None:
    one, other = kept_log.entries[0], kept_log.entries[2]
    kept_log.harm("UPDATE audit.entry SET id = -1 WHERE id = %s", one)
    kept_log.harm("UPDATE audit.entry SET id = %s WHERE id = %s", one, other)
    kept_log.harm("UPDATE audit.entry SET id = %s WHERE id = -1", other)
    assert kept_log.found() == [(Fault.SWAPPED, one, other)]


def test_finds_a_seal_that_was_changed_with_its_entries(kept_log: Log) -> None:
    [(seq,)] = kept_log.harm("SELECT max(seq) FROM audit.seal")
    kept_log.harm("UPDATE audit.seal SET entry_ids = entry_ids[1:2] WHERE seq = %s", seq)
    assert (Fault.SEAL_CHANGED, seq, 0) in kept_log.found()


def test_finds_a_seal_taken_out(kept_log: Log) -> None:
    kept_log.harm("DELETE FROM audit.seal WHERE seq = 1")
    assert (Fault.SEAL_GONE, 1, 0) in kept_log.found()


def test_finds_two_swapped_seals(kept_log: Log) -> None:
    kept_log.harm("UPDATE audit.seal SET seq = 1000 WHERE seq = 1")
    kept_log.harm("UPDATE audit.seal SET seq = 1 WHERE seq = 2")
    kept_log.harm("UPDATE audit.seal SET seq = 2 WHERE seq = 1000")
    faults = kept_log.found()
    assert (Fault.SEAL_CHANGED, 1, 0) in faults
    assert (Fault.SEAL_CHANGED, 2, 0) in faults


def test_finds_a_chain_written_anew_when_a_digest_was_kept(kept_log: Log) -> None:
    digest = newest_digest()
    assert digest is not None
    kept = from_file(to_file(digest))
    assert not verify_log([kept]).findings
    kept_log.harm("DELETE FROM audit.entry WHERE id = %s", kept_log.entries[0])
    kept_log.harm("TRUNCATE audit.seal")
    seal_everything()
    assert not kept_log.found()
    faults = {one.fault for one in verify_log([kept]).findings}
    assert faults <= {Fault.NOT_AS_KEPT, Fault.GONE_SINCE}
    assert faults


def test_finds_an_end_that_was_cut_off_when_a_digest_was_kept(kept_log: Log) -> None:
    digest = newest_digest()
    assert digest is not None
    kept_log.harm("DELETE FROM audit.seal WHERE seq = %s", digest.seq)
    kept_log.harm("DELETE FROM audit.entry WHERE id = ANY (%s)", kept_log.entries)
    assert not kept_log.found()
    verdict = verify_log([Kept(digest.seq, bytes.fromhex(digest.digest))])
    assert [one.fault for one in verdict.findings] == [Fault.GONE_SINCE]


def test_holds_after_readings_lapsed_and_only_they(kept_log: Log) -> None:
    long_ago = clock.now() - timedelta(days=900)
    with clock.frozen_at(long_ago):
        kept_log.write("desk.list_questions", "desk.open_question")
        kept_log.harm("UPDATE audit.entry SET at = %s", long_ago)
        kept_log.harm("TRUNCATE audit.seal")
        seal_everything()
    assert not kept_log.found()
    assert lapse_readings(clock.now() - timedelta(days=730)) == 2
    assert lapse_readings(clock.now() - timedelta(days=730)) == 0
    verdict = verify_log()
    assert not verdict.findings
    assert verdict.lapsed == 2
    left = {str(row[0]) for row in kept_log.harm("SELECT event FROM audit.entry")}
    assert "desk.open_question" in left
    assert "desk.list_questions" not in left


def test_lets_readings_lapse_beside_a_batch_that_never_may(kept_log: Log) -> None:
    """Whoever calls acts readings gains nothing, and cannot stop the rest from going."""
    long_ago = clock.now() - timedelta(days=900)
    with clock.frozen_at(long_ago):
        kept_log.write("desk.list_questions", "desk.open_question")
        kept_log.harm("UPDATE audit.entry SET at = %s", long_ago)
        kept_log.harm("TRUNCATE audit.seal")
        seal_everything()
    kept_log.harm("UPDATE audit.seal SET kind = 'readings', seq = -seq WHERE kind = 'acts'")
    assert lapse_readings(clock.now() - timedelta(days=730)) == 2
    left = {str(row[0]) for row in kept_log.harm("SELECT event FROM audit.entry")}
    assert "desk.open_question" in left
    assert "desk.list_questions" not in left


def test_finds_acts_deleted_under_the_name_of_lapsing(kept_log: Log) -> None:
    kept_log.harm("DELETE FROM audit.entry WHERE id = %s", kept_log.entries[0])
    kept_log.harm(
        "INSERT INTO audit.seal SELECT 900, gen_random_uuid(), 'lapse', now(), 0, 0, ARRAY[seq], '', '', ''"
        " FROM audit.seal WHERE %s = ANY (entry_ids)",
        kept_log.entries[0],
    )
    assert (Fault.DELETED, kept_log.entries[0], 0) in kept_log.found()


def test_goes_on_in_a_database_that_was_brought_back(kept_log: Log) -> None:
    kept_log.write("desk.open_question")
    kept_log.harm("UPDATE audit.entry SET xid = xid + 1000000 WHERE event = 'desk.open_question' AND id > 5")
    assert seal_restored() == 1
    kept_log.write("desk.open_question")
    assert seal_everything() == 1
    verdict = verify_log()
    assert not verdict.findings
    assert len(verdict.restored) == 1
