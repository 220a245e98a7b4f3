"""A server of one's own, here Debian's PostgreSQL 15."""

import os
import subprocess
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from cli.house import ROOT, House

PROGRAMS = Path("/usr/lib/postgresql/15/bin/postgres")
SCRIPT = ROOT / ".ci" / "postgresql-15"
pytestmark = pytest.mark.skipif(not PROGRAMS.exists(), reason="Debian's postgresql-15 is not installed")


@pytest.fixture(scope="module")
def url() -> Iterator[str]:
    """The address of a PostgreSQL 15 of our own; it must be where the user postgres may come."""
    with TemporaryDirectory(prefix="houvast-15-", ignore_cleanup_errors=True) as directory:
        Path(directory).chmod(0o711)
        server = str(Path(directory, "server"))
        started = subprocess.run(  # noqa: S603 - our own words
            [SCRIPT, server], capture_output=True, text=True, check=True, stdin=subprocess.DEVNULL
        )
        yield started.stdout.strip()
        subprocess.run([SCRIPT, server, "stop"], check=True)  # noqa: S603 - our own words


@pytest.fixture(scope="module")
def shared(url: str, tmp_path_factory: pytest.TempPathFactory) -> House:
    """The home whose roles that server has."""
    made = House(tmp_path_factory.mktemp("given"))
    first = made.run("psql", "-c", "SELECT 1", HOUVAST_DATABASE_URL=url)
    assert first.returncode == 0, first.stderr
    return made


def test_is_used_and_none_is_started(shared: House, url: str) -> None:
    asked = shared.run("psql", "-Atc", "SELECT current_user, version()", HOUVAST_DATABASE_URL=url)
    assert asked.stdout.startswith("houvast_owner|PostgreSQL 15.")
    assert not (shared.home / "postgresql").exists()


def test_gives_the_login_its_roles_without_inheriting(shared: House, url: str) -> None:
    question = (
        "SELECT pg_has_role('houvast_login', 'houvast_app', 'MEMBER'),"
        " pg_has_role('houvast_login', 'houvast_app', 'USAGE')"
    )
    assert shared.run("psql", "-Atc", question, HOUVAST_DATABASE_URL=url).stdout == "t|f\n"


def test_is_dumped_by_the_backup_role(shared: House, url: str) -> None:
    dumped = shared.run("pg_dump", "--schema-only", HOUVAST_DATABASE_URL=url)
    assert dumped.returncode == 0, dumped.stderr
    assert "CREATE EXTENSION" in dumped.stdout


def test_is_refused_to_a_home_that_does_not_know_its_passwords(house: House, shared: House, url: str) -> None:
    assert shared.home.exists()
    refused = house.run("psql", HOUVAST_DATABASE_URL=url)
    assert refused.returncode == 1
    assert "bring the secrets" in refused.stderr
    assert "HOUVAST_DATABASE_URL" not in os.environ or url not in refused.stderr
