"""Gives every test a real PostgreSQL: one server for all, one database per worker, cloned from a template.

Tests commit for real and never clean up: each makes its own controllers, as two services in one database
would. That is what row security is for, and it keeps both logins' transactions honest.
"""

import hashlib
import os
from contextlib import ExitStack
from pathlib import Path

import django
import pytest
from django.conf import settings
from django.core.management import call_command
from psycopg import sql

from houvast.cli.cluster import Cluster, create_database, database_names, drop_database, running_cluster
from houvast.cli.server.launch import locked

ROOT = Path(__file__).resolve().parents[1]
_running = ExitStack()
_template: list[str] = []
_cluster: list[Cluster] = []


@pytest.hookimpl(tryfirst=True)
def pytest_load_initial_conftests(early_config: pytest.Config) -> None:
    """Starts or joins the server, makes this worker's database, sets Django up, before any test is read."""
    os.environ["HOUVAST_MODE"] = "test"
    os.environ["DJANGO_SETTINGS_MODULE"] = "houvast.settings"
    os.environ.setdefault("HOUVAST_HOME", str(ROOT / "var" / "test"))
    worker = os.environ.get("PYTEST_XDIST_WORKER", "")
    if worker or not getattr(early_config.known_args_namespace, "numprocesses", None):
        _prepare(worker or "single")
    django.setup()


def pytest_unconfigure() -> None:
    """Drops this worker's database and leaves the server; the last one out stops it."""
    _running.close()


def template_name() -> str:
    """The database that this worker's own was cloned from: migrated, and empty."""
    return _template[0]


def clone(name: str, template: str = "") -> None:
    """Makes a database like this worker's own. What is lost when the machine stops is no test's subject.

    So a commit does not wait for the disk here; everything else of a commit is as it is at work.
    """
    create_database(name, template or template_name())
    with the_cluster().connect() as connection:
        statement = sql.SQL("ALTER DATABASE {} SET synchronous_commit TO off")
        connection.execute(statement.format(sql.Identifier(name)))


def drop_at_the_end(name: str) -> None:
    """Drops a database that others copy from when this worker leaves."""
    _running.callback(drop_database, name)


def the_cluster() -> Cluster:
    """The server all tests share."""
    return _cluster[0]


def _prepare(worker: str) -> None:
    cluster = _running.enter_context(running_cluster())
    _cluster[:] = [cluster]
    name = f"houvast_{worker}_{os.getpid()}"
    template = f"houvast_template_{_fingerprint()}"
    with locked(Path(os.environ["HOUVAST_HOME"]) / "run" / "template.lock"):
        if template not in database_names(cluster):
            _build(template)
        clone(name, template)
    _template[:] = [template]
    _running.callback(drop_database, name)
    os.environ["HOUVAST_DATABASE_NAME"] = name
    if not settings.configured or settings.DATABASES["default"]["NAME"] != name:
        for database in settings.DATABASES.values():
            database["NAME"] = name


def _build(template: str) -> None:
    """Migrates an empty database; a half-built one is dropped by the next try."""
    create_database(f"{template}_new")
    os.environ["HOUVAST_DATABASE_NAME"] = f"{template}_new"
    django.setup()
    call_command("migrate", database="owner", verbosity=0)
    with django.db.connections["owner"].cursor() as cursor:  # a database of real work has no such mark
        cursor.execute("INSERT INTO signin.installation VALUES (gen_random_uuid(), now(), 'test')")
    for alias in django.db.connections:
        django.db.connections[alias].close()
    create_database(template, f"{template}_new")


def _fingerprint() -> str:
    digest = hashlib.sha256()
    for path in sorted((ROOT / "src" / "houvast").glob("*/migrations/**/*")):
        if path.suffix in {".py", ".sql"}:
            digest.update(path.read_bytes())
    digest.update((ROOT / "src/houvast/access/row_security.py").read_bytes())
    return digest.hexdigest()[:16]
