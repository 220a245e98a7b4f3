"""``backup`` and ``restore`` as commands, in homes of their own."""

import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from cli.house import House, environment, eventually

pytestmark = pytest.mark.slow
COUNT = "SELECT count(*) FROM access.controller"
ONE = (
    "INSERT INTO access.controller (id, created_at, name, language, regime)"
    " VALUES (gen_random_uuid(), now(), 'A service', 'nl', 'be-federal')"
)


@pytest.fixture(scope="module")
def town(migrated: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    """A home with one service in it and one backup of it."""
    made = House(tmp_path_factory.mktemp("town") / "home").become(migrated)
    made.stay()
    assert made.run("psql", "-qc", ONE).returncode == 0
    done = made.run("backup")
    assert done.returncode == 0, done.stderr
    assert "Keep copies" in done.stderr
    yield made
    made.close()


def backup_of(house: House) -> Path:
    return next(iter((house.home / "backups").glob("*.data")))


def count(house: House) -> str:
    return house.run("psql", "-Atc", COUNT).stdout.strip()


def test_never_overwrites_a_database_in_use_unless_told_to(town: House) -> None:
    refused = town.run("restore")
    assert refused.returncode == 1
    assert "--replace" in refused.stderr
    assert town.run("psql", "-qc", ONE).returncode == 0
    assert count(town) == "2"
    done = town.run("restore", "--replace")
    assert done.returncode == 0, done.stderr
    assert "in place" in done.stderr
    assert count(town) == "1"


def test_goes_to_another_home_with_its_register(town: House, tmp_path: Path) -> None:
    other = House(tmp_path / "other")
    register = town.home / "register" / "register.jsonl"
    register.parent.mkdir(exist_ok=True)
    register.touch()
    done = other.run("restore", str(backup_of(town)), "--register", str(register), "--as-copy")
    assert done.returncode == 0, done.stderr
    assert count(other) == "1"
    assert other.run("verify-log").returncode == 0


def test_changes_nothing_when_somebody_presses_ctrl_c(town: House) -> None:
    assert town.run("psql", "-qc", ONE).returncode == 0
    before = count(town)
    process = subprocess.Popen(
        [sys.executable, "-m", "houvast.cli", "restore", "--replace"],
        env=environment(town.home),
        stdin=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert process.stderr
    assert eventually(lambda: "Tables" in process.stderr.readline())
    process.send_signal(signal.SIGINT)
    _, said = process.communicate(timeout=60)
    assert process.returncode == 130, said
    assert "Traceback" not in said
    assert count(town) == before
    assert town.run("psql", "-Atc", "SELECT datname FROM pg_database WHERE datname ~ '_re'").stdout == ""


def test_says_what_is_missing(town: House, tmp_path: Path) -> None:
    copy = Path(shutil.copytree(town.home / "backups", tmp_path / "copy"))
    for path in copy.glob("*.keys"):
        path.unlink()
    for words, said in (
        ((str(copy),), "is no backup"),
        ((str(next(copy.glob("*.data"))),), "no key file"),
        ((str(backup_of(town)), "--register", str(tmp_path / "none")), "cannot be read"),
        (("nowhere.data",), "is no backup"),
    ):
        done = town.run("restore", *words)
        assert done.returncode == 1
        assert said in done.stderr
        assert "Traceback" not in done.stderr
