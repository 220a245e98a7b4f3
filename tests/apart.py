"""A database apart, for tests that break or count things for everyone in it."""

import os
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psycopg
import pytest
from django.conf import settings
from django.core.management import call_command
from django.db import connections
from psycopg.conninfo import conninfo_to_dict

from database import clone, the_cluster
from houvast.audit.sealing import seal_log
from houvast.audit.verifying import verify_log
from houvast.cli.cluster import Cluster, drop_database, running_cluster
from houvast.kernel.ids import new_id


def _point_at(name: str) -> None:
    for connection in connections.all():
        connection.close()
        connection.settings_dict["NAME"] = name
    for database in settings.DATABASES.values():
        database["NAME"] = name
    os.environ["HOUVAST_DATABASE_NAME"] = name


@contextmanager
def database_apart(name: str = "") -> Iterator[str]:
    """Makes a fresh database, lets everything in this process use it, and drops it; gives its name."""
    usual = str(settings.DATABASES["default"]["NAME"])
    name = name or f"houvast_apart_{new_id().hex[:12]}"
    clone(name)
    try:
        _point_at(name)
        yield name
    finally:
        _point_at(usual)
        drop_database(name)


def seal_everything() -> int:
    """Seals until nothing waits: transactions of others on the same server can hold a run back a moment."""
    total, ending = seal_log(), time.monotonic() + 20
    while verify_log().waiting and time.monotonic() < ending:
        time.sleep(0.02)
        total += seal_log()
    return total


@contextmanager
def server_apart(home: Path) -> Iterator[Cluster]:
    """Starts a server of its own in a home of its own, with tables; everything in this process uses it."""
    usual = {connection.alias: dict(connection.settings_dict) for connection in connections.all()}
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("HOUVAST_HOME", str(home))
        patch.delenv("HOUVAST_DATABASE_URL", raising=False)
        with running_cluster() as cluster:
            try:
                _connect_to(cluster)
                call_command("migrate", database="owner", verbosity=0)
                with connections["owner"].cursor() as cursor:
                    cursor.execute(
                        "INSERT INTO signin.installation VALUES (gen_random_uuid(), now(), 'test')"
                    )
                yield cluster
            finally:
                for connection in connections.all():
                    connection.close()
                    connection.settings_dict.update(usual[connection.alias])


def _connect_to(cluster: Cluster) -> None:
    for connection in connections.all():
        connection.close()
        facts = conninfo_to_dict(
            cluster.conninfo({"default": "login"}.get(connection.alias, connection.alias))
        )
        connection.settings_dict.update(
            NAME=facts["dbname"],
            HOST=facts["host"],
            PORT=facts["port"],
            USER=facts["user"],
            PASSWORD=facts["password"],
        )


@contextmanager
def superuser(name: str) -> Iterator["psycopg.Connection[tuple[object, ...]]"]:
    """Connects past every right and without any trigger: somebody who runs the server and means harm."""
    with the_cluster().connect(name) as connection:
        connection.execute("SET session_replication_role = replica")
        yield connection


def harm(statement: str, *values: object) -> list[tuple[object, ...]]:
    """Does something past every right in the tests' own database; what it answers."""
    with superuser(str(settings.DATABASES["default"]["NAME"])) as past_all_rights:
        cursor = past_all_rights.execute(statement.encode(), values)
        return cursor.fetchall() if cursor.description else []
