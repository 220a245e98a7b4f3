"""Brings the database's tables up to date, as the owner; a step of ``demo``, a command in production.

A fingerprint of all migration files is kept as the database's comment. While it is the same there is nothing
to do, and a start saves the second that Django takes to find that out.
"""

import hashlib
from pathlib import Path

import django
import psycopg
from django.core.management import call_command
from psycopg import sql

from houvast.cli.cluster import DATABASE, Cluster, running_cluster
from houvast.cli.django_process import enter
from houvast.cli.options import options
from houvast.cli.progress import Progress

SOURCE = Path(__file__).resolve().parents[1]
PREFIX = "migrations "


def migration_files() -> list[Path]:
    """Everything that decides what the tables become: steps, their SQL, and what writes the row policies."""
    steps = (file for file in SOURCE.glob("*/migrations/**/*") if file.suffix in {".py", ".sql"})
    return sorted([*steps, SOURCE / "access" / "row_security.py"])


def fingerprint() -> str:
    """The sha256 over Django's version and every such file's name and content."""
    total = hashlib.sha256(django.get_version().encode())
    for file in migration_files():
        total.update(str(file.relative_to(SOURCE)).encode() + b"\0" + file.read_bytes() + b"\0")
    return total.hexdigest()


def is_current(cluster: Cluster, wanted: str, database: str = DATABASE) -> bool:
    """Whether the database carries the fingerprint."""
    with psycopg.connect(cluster.conninfo("owner", database)) as connection:
        row = connection.execute(
            "SELECT shobj_description(oid, 'pg_database') FROM pg_database WHERE datname = current_database()"
        ).fetchone()
    return row is not None and row[0] == PREFIX + wanted


def migrate(cluster: Cluster, database: str = DATABASE) -> bool:
    """Applies what is missing; whether there was anything to do. Django must have been entered."""
    wanted = fingerprint()
    if is_current(cluster, wanted, database):
        return False
    call_command("migrate", database="owner", interactive=False, verbosity=0)
    with psycopg.connect(cluster.conninfo("owner", database)) as connection:
        statement = sql.SQL("COMMENT ON DATABASE {} IS {}")
        connection.execute(statement.format(sql.Identifier(database), sql.Literal(PREFIX + wanted)))
    return True


def run(arguments: list[str]) -> int:
    """``./houvast migrate``."""
    options("migrate", "Brings the database's tables up to date.").parse_args(arguments)
    progress = Progress()
    with running_cluster() as cluster:
        enter(cluster.home, "production")
        with progress.step("Tables"):
            changed = migrate(cluster)
        progress.say(
            "The tables are up to date." if changed else "Nothing to do: the tables were up to date."
        )
    return 0
