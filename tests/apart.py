"""A database apart, for tests that break or count things for everyone in it."""

import os
import time
from collections.abc import Iterator
from contextlib import contextmanager

import psycopg
from django.conf import settings
from django.db import connections

from database import template_name, the_cluster
from houvast.audit.sealing import seal_log
from houvast.audit.verifying import verify_log
from houvast.cli.cluster import create_database, drop_database
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
    create_database(name, template_name())
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
def superuser(name: str) -> Iterator["psycopg.Connection[tuple[object, ...]]"]:
    """Connects past every right and without any trigger: somebody who runs the server and means harm."""
    with the_cluster().connect(name) as connection:
        connection.execute("SET session_replication_role = replica")
        yield connection
