"""``verify-log`` and ``jobs`` in a home of their own, where the owner does what the owner may not."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from cli.house import House

pytestmark = pytest.mark.slow
UNGUARDED = "ALTER TABLE audit.entry DISABLE TRIGGER USER; "


@pytest.fixture(scope="module")
def sealed(migrated: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    """A home with a sealed log of six entries, its server kept running."""
    made = House(tmp_path_factory.mktemp("log") / "home").become(migrated)
    made.stay()
    six = (
        "INSERT INTO audit.entry (at, event, xid) SELECT now(), 'desk.open_question', 0"
        " FROM generate_series(1, 6)"
    )
    assert made.run("psql", "-qc", six).returncode == 0
    done = made.run("jobs", "--once")
    assert done.returncode == 0, done.stderr
    yield made
    made.close()


def verified(house: House, *words: str) -> tuple[int, str]:
    done = house.run("verify-log", *words)
    return done.returncode, done.stdout + done.stderr


def test_says_that_nothing_was_tampered_with(sealed: House) -> None:
    status, said = verified(sealed)
    assert status == 0, said
    assert "6 entries" in said
    assert "nothing was tampered with" in said


def test_says_what_was_changed_deleted_inserted_and_swapped_and_where(sealed: House) -> None:
    harm = (
        "UPDATE audit.entry SET event = 'desk.other' WHERE id = 1; DELETE FROM audit.entry WHERE id = 2;"
        "INSERT INTO audit.entry (id, at, event, xid) VALUES (77, now(), 'desk.put_in', 1);"
        "UPDATE audit.entry SET id = -1 WHERE id = 4; UPDATE audit.entry SET id = 4 WHERE id = 6;"
        "UPDATE audit.entry SET id = 6 WHERE id = -1"
    )
    kept = "CREATE TABLE kept AS TABLE audit.entry;"
    assert sealed.run("psql", "-qc", kept + UNGUARDED + harm).returncode == 0
    status, said = verified(sealed)
    assert status == 1
    assert "Entry 1 (desk.other) was changed" in said
    assert "Entry 2 was deleted" in said
    assert "Entry 77 (desk.put_in) was inserted" in said
    assert "Entries 4 and 6 were swapped" in said
    assert "4 faults" in said
    mended = "DELETE FROM audit.entry; INSERT INTO audit.entry TABLE kept; DROP TABLE kept"
    assert sealed.run("psql", "-qc", mended).returncode == 0
    assert verified(sealed)[0] == 0


def test_compares_with_a_digest_that_was_kept(sealed: House) -> None:
    [kept] = (sealed.home / "digests").glob("houvast-log-*.json")
    assert verified(sealed, "--against", str(kept))[0] == 0
    other = sealed.home / "other.json"
    other.write_text('{"seal": 1, "digest": "00"}')
    status, said = verified(sealed, "--against", str(other))
    assert status == 1
    assert "is not the one whose digest was kept" in said


def test_refuses_a_file_that_is_no_digest(sealed: House) -> None:
    file = sealed.home / "no-digest"
    file.write_text('{"seal": "x"}')
    status, said = verified(sealed, "--against", str(file))
    assert status == 1
    assert "no digest of a log" in said
    assert "Traceback" not in said


def test_says_when_a_file_is_not_there(sealed: House, tmp_path: Path) -> None:
    status, said = verified(sealed, "--against", str(tmp_path / "nowhere"))
    assert status == 1
    assert "cannot be read" in said
