"""The restore itself: all of it in a database beside the real one, which takes its place only when whole.

Tables, data, the newest keys, today's tables, the register replayed, the log marked. Stopped on the way,
nothing has changed.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from django.db import connections
from psycopg import sql

from houvast.access.register import read_lines
from houvast.access.services.empty_copy import empty_copy
from houvast.access.services.replay_register import replay_register
from houvast.audit.sealing import seal_restored
from houvast.cli.archives import DATA, KEYS, Backup, ensure_register, ensure_whole
from houvast.cli.cluster import DATABASE, Cluster, create_database, drop_database
from houvast.cli.django_process import close_connections
from houvast.cli.migrate import migrate
from houvast.cli.progress import Progress
from houvast.cli.tools import run_tool

NOT_OURS: Final = (" EXTENSION ", " COMMENT - EXTENSION ", " SCHEMA - public ", " COMMENT - SCHEMA public ")
"""The database is made with extensions and schema public already; the owner may not make them."""


def load(cluster: Cluster, fresh: str, data: Backup, keys: Backup, progress: Progress) -> None:
    """Loads tables, data, keys and rules into the fresh database, in this order, as the owner."""
    listed = run_tool(cluster, "pg_restore", "owner", ["--list", str(data.file(DATA))]).decode()
    wanted = [line for line in listed.splitlines() if not any(word in line for word in NOT_OURS)]
    chosen = cluster.home.run / "restore.list"
    chosen.write_text("\n".join(wanted) + "\n", encoding="utf-8")
    words = ["--exit-on-error", "--no-owner", f"--dbname={fresh}"]
    steps = (
        ("Tables", "pre-data", data.file(DATA)),
        ("Data", "data", data.file(DATA)),
        ("Keys", "data", keys.file(KEYS)),
        ("Rules and indexes", "post-data", data.file(DATA)),
    )
    try:
        for title, section, file in steps:
            choice = [] if file.suffix == KEYS else [f"--use-list={chosen}"]
            with progress.step(title):
                run_tool(cluster, "pg_restore", "owner", [*words, *choice, f"--section={section}", str(file)])
    finally:
        chosen.unlink(missing_ok=True)


def finish(cluster: Cluster, fresh: str, register: bytes, progress: Progress, *, as_copy: bool) -> None:
    """Brings the fresh database up to date, closes what must stay closed, and marks the log."""
    with progress.step("Today's tables"):
        migrate(cluster, fresh)
    with progress.step("Withdrawals and erasures"):
        closed = replay_register(read_lines(register))
    if as_copy:
        with progress.step("Sessions, tokens, mail and jobs"):
            empty_copy()
    with progress.step("The log"):
        seal_restored()
    progress.say(f"{closed} rows were closed or erased again.")


@contextmanager
def working_on(fresh: str) -> Iterator[None]:
    """Lets this process use the fresh database for the length of the block, then the usual one again."""
    usual = {connection.alias: connection.settings_dict["NAME"] for connection in connections.all()}
    close_connections()
    for connection in connections.all():
        connection.settings_dict["NAME"] = fresh
    try:
        yield
    finally:
        close_connections()
        for connection in connections.all():
            connection.settings_dict["NAME"] = usual[connection.alias]


def take_place(cluster: Cluster, fresh: str, database: str) -> None:
    """Lets the fresh database take the place of the one there was."""
    old = f"{database}_replaced"
    drop_database(old)
    rename = sql.SQL("ALTER DATABASE {} RENAME TO {}")
    with cluster.connect() as connection:
        connection.execute(rename.format(sql.Identifier(database), sql.Identifier(old)))
        connection.execute(rename.format(sql.Identifier(fresh), sql.Identifier(database)))
    drop_database(old)


def restore(
    cluster: Cluster,
    data: Backup,
    keys: Backup,
    register: bytes,
    progress: Progress,
    *,
    as_copy: bool = False,
    database: str = DATABASE,
) -> None:
    """Brings a backup back with these keys; when it does not succeed, everything is as it was."""
    with progress.step("Reading the files"):
        ensure_whole(data, DATA)
        ensure_whole(keys, KEYS)
        ensure_register(register, keys.manifest)
        ensure_register(register, data.manifest)
    fresh = f"{database}_restoring"
    create_database(fresh)
    try:
        load(cluster, fresh, data, keys, progress)
        with working_on(fresh):
            finish(cluster, fresh, register, progress, as_copy=as_copy)
        take_place(cluster, fresh, database)
    finally:
        drop_database(fresh)
