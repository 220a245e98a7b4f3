"""The embedded server."""

import os
import signal
import stat
import time
from pathlib import Path

import psycopg
import pytest

from cli.house import House, eventually
from houvast.cli.cluster import Cluster, create_database, database_names, drop_database, running_cluster


def test_starts_cold_and_keeps_its_secrets_to_itself(cluster: Cluster) -> None:
    for name in ("cluster", "database.json", "pepper", "secret_key"):
        assert stat.S_IMODE((cluster.home.secrets / name).stat().st_mode) == 0o600
    assert stat.S_IMODE(cluster.home.secrets.stat().st_mode) == 0o700
    assert len((cluster.home.secrets / "pepper").read_bytes()) == 32


def test_listens_on_no_network_and_lets_nobody_else_near_its_socket(cluster: Cluster) -> None:
    with cluster.connect() as connection:
        assert connection.execute("SHOW listen_addresses").fetchone() == ("",)
    assert stat.S_IMODE(Path(cluster.host).stat().st_mode) == 0o700


@pytest.mark.parametrize("purpose", ["owner", "login", "signin", "jobs", "backup"])
def test_refuses_a_wrong_password(cluster: Cluster, purpose: str) -> None:
    with pytest.raises(psycopg.OperationalError, match="password authentication failed"):
        psycopg.connect(cluster.conninfo(purpose), password="wrong").close()


@pytest.mark.parametrize("purpose", ["login", "signin", "jobs", "backup"])
@pytest.mark.parametrize("role", ["houvast_owner", "houvast_cluster", "pg_write_all_data"])
def test_lets_no_login_become_the_owner(cluster: Cluster, purpose: str, role: str) -> None:
    with psycopg.connect(cluster.conninfo(purpose)) as connection:
        with pytest.raises(psycopg.errors.InsufficientPrivilege):
            connection.execute(f"SET ROLE {role}")
        connection.rollback()


@pytest.mark.parametrize(
    ("purpose", "roles"), [("login", ("houvast_app", "houvast_figures")), ("jobs", ("houvast_sealer",))]
)
def test_lets_a_login_take_its_roles_and_inherit_none(
    cluster: Cluster, purpose: str, roles: tuple[str, ...]
) -> None:
    with psycopg.connect(cluster.conninfo(purpose)) as connection:
        for role in roles:
            inherited = connection.execute(f"SELECT pg_has_role('{role}', 'USAGE')").fetchone()
            assert inherited == (False,)
            connection.execute(f"SET ROLE {role}")
            assert connection.execute("SELECT current_user").fetchone() == (role,)
            connection.execute("RESET ROLE")


@pytest.mark.parametrize(
    ("purpose", "role"),
    [
        ("signin", "houvast_app"),
        ("jobs", "houvast_app"),
        ("signin", "houvast_sealer"),
        ("login", "houvast_sealer"),
    ],
)
def test_keeps_a_login_out_of_the_role_of_another(cluster: Cluster, purpose: str, role: str) -> None:
    with psycopg.connect(cluster.conninfo(purpose)) as connection:
        with pytest.raises(psycopg.errors.InsufficientPrivilege):
            connection.execute(f"SET ROLE {role}")
        connection.rollback()


@pytest.mark.parametrize("purpose", ["login", "signin", "jobs"])
def test_shows_nobody_what_a_login_is_doing(cluster: Cluster, purpose: str) -> None:
    with psycopg.connect(cluster.conninfo(purpose)) as connection:
        assert connection.execute("SHOW track_activities").fetchone() == ("off",)
        with pytest.raises(psycopg.errors.InsufficientPrivilege):
            connection.execute("SET track_activities = on")
        connection.rollback()


def test_lets_the_backup_role_read_and_never_write(cluster: Cluster) -> None:
    with psycopg.connect(cluster.conninfo("owner")) as owner:
        owner.execute("CREATE TABLE kept (word text)")
        owner.execute("INSERT INTO kept VALUES ('here')")
        owner.execute("ALTER TABLE kept ENABLE ROW LEVEL SECURITY")
    with psycopg.connect(cluster.conninfo("backup")) as backup:
        assert backup.execute("SELECT word FROM kept").fetchone() == ("here",)
        backup.commit()
        backup.execute("SET default_transaction_read_only = off")
        backup.commit()
        with pytest.raises(psycopg.errors.InsufficientPrivilege):
            backup.execute("DELETE FROM kept")
        backup.rollback()


def test_writes_no_value_to_its_log(cluster: Cluster) -> None:
    with psycopg.connect(cluster.conninfo("owner")) as connection:
        with pytest.raises(psycopg.errors.InvalidTextRepresentation):
            connection.execute("SELECT 'Canary of the log'::uuid")
        connection.rollback()
    assert b"Canary" not in (cluster.home.log / "postgresql.log").read_bytes()


def test_makes_copies_and_drops_databases(cluster: Cluster) -> None:
    create_database("houvast_first")
    with psycopg.connect(cluster.conninfo("owner", "houvast_first")) as connection:
        connection.execute("CREATE TABLE kept (word citext)")
        connection.execute("INSERT INTO kept VALUES ('Hé')")
    create_database("houvast_second", "houvast_first")
    with psycopg.connect(cluster.conninfo("owner", "houvast_second")) as connection:
        assert connection.execute("SELECT public.unaccent(word) FROM kept").fetchone() == ("He",)
    for name in ("houvast_first", "houvast_second"):
        drop_database(name)
    assert not {"houvast_first", "houvast_second"} & database_names(cluster)


def test_takes_a_short_socket_path_when_the_home_is_deep(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOUVAST_HOME", str(tmp_path / ("deep" * 25)))
    monkeypatch.delenv("HOUVAST_DATABASE_URL", raising=False)
    with running_cluster() as running:
        assert len(running.host) < 90
        with psycopg.connect(running.conninfo("login")) as connection:
            assert connection.execute("SELECT 1").fetchone() == (1,)
    Path(running.host).rmdir()


def test_is_shared_and_stops_with_the_last(house: House) -> None:
    first, second = house.stay(), house.stay()
    pid = house.server_pid()
    first.communicate("\n", timeout=20)
    assert house.server_pid() == pid
    began = time.monotonic()
    second.communicate("\n", timeout=20)
    assert house.server_pid() is None
    assert time.monotonic() - began < 5


def test_stops_when_its_only_user_is_killed(house: House) -> None:
    user = house.stay()
    user.send_signal(signal.SIGKILL)
    assert eventually(lambda: house.server_pid() is None)


def test_comes_back_after_being_killed_with_all_that_was_committed(house: House) -> None:
    house.stay()
    written = house.run("psql", "-qc", "CREATE TABLE kept AS SELECT 1 AS one")
    assert written.returncode == 0, written.stderr
    pid = house.server_pid()
    assert pid is not None
    os.kill(pid, signal.SIGKILL)
    read = house.run("psql", "-Atc", "SELECT one FROM kept")
    assert read.stdout == "1\n", read.stderr
    assert house.server_pid() not in {None, pid}


def test_starts_again_after_everything_was_killed(house: House) -> None:
    user = house.stay()
    pid = house.server_pid()
    assert pid is not None
    os.kill(pid, signal.SIGKILL)
    user.send_signal(signal.SIGKILL)
    assert house.run("psql", "-Atc", "SELECT 1").stdout == "1\n"


def test_is_there_sooner_when_it_was_there_before(house: House) -> None:
    """Nothing is made anew; how long it takes is a benchmark's, on a machine others use as well."""
    began = time.monotonic()
    assert house.run("psql", "-Atc", "SELECT 1").returncode == 0
    cold = time.monotonic() - began
    began = time.monotonic()
    assert house.run("psql", "-Atc", "SELECT 1").stdout == "1\n"
    assert time.monotonic() - began < cold
