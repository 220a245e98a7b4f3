"""``./houvast restore``: brings a backup back, and with it nothing that was withdrawn or erased since."""

import importlib
from pathlib import Path

import psycopg

from houvast.cli.archives import Backup, backups_in, newest_keys, read_backup, register_of
from houvast.cli.cluster import DATABASE, Cluster, running_cluster
from houvast.cli.django_process import enter
from houvast.cli.options import options
from houvast.cli.progress import Progress
from houvast.kernel.errors import Conflict, Invalid

RESTORING = "houvast.cli.restoring"
"""Knows the models, which can be loaded only once Django was entered."""


def ensure_place(cluster: Cluster, *, replace: bool) -> None:
    """Raises Conflict while somebody uses the database, or when it holds anything and may not be replaced."""
    with cluster.connect() as connection:
        users = connection.execute(
            "SELECT count(*) FROM pg_stat_activity WHERE datname = %s AND usename LIKE 'houvast\\_%%'"
            " AND usename <> current_user",
            [DATABASE],
        ).fetchone()
    if users and users[0]:
        raise Conflict("Somebody is using the database. Stop ./houvast serve (or demo) first.")
    with psycopg.connect(cluster.conninfo("owner")) as connection:
        row = connection.execute("SELECT to_regclass('access.controller') IS NOT NULL").fetchone()
        if not replace and row and row[0]:
            used = connection.execute("SELECT EXISTS (SELECT FROM access.controller)").fetchone()
            if used and used[0]:
                raise Conflict(
                    "There is a database here that is in use. Restore into an empty HOUVAST_HOME, or say"
                    " --replace to put the backup in its place."
                )


def run(arguments: list[str]) -> int:
    """``./houvast restore [FILE] [--keys FILE] [--register FILE] [--replace] [--as-copy]``."""
    reader = options("restore", "Brings a backup back; withdrawals and erasures stay.")
    reader.add_argument("file", nargs="?", help="a backup's file (the newest in backups/)")
    reader.add_argument("--keys", metavar="FILE", help="another key file than the newest beside it")
    reader.add_argument("--register", metavar="FILE", help="the register of that installation")
    reader.add_argument("--replace", action="store_true", help="in place of the database there is")
    reader.add_argument("--as-copy", action="store_true", help="empty sessions, tokens, mail and jobs")
    given = reader.parse_args(arguments)
    progress = Progress()
    with running_cluster() as cluster:
        data = _chosen(given.file, cluster.home.path / "backups")
        keys = read_backup(Path(given.keys).absolute()) if given.keys else newest_keys(data.stem.parent)
        register = _named(given.register) if given.register else register_of(cluster.home)
        ensure_place(cluster, replace=given.replace)
        enter(cluster.home, "production")
        progress.say(f"Data of {data.manifest.taken_at[:19]}, keys of {keys.manifest.taken_at[:19]} (UTC).")
        importlib.import_module(RESTORING).restore(
            cluster, data, keys, register, progress, as_copy=given.as_copy
        )
        progress.say("The backup is in place. Everybody signs in anew.")
        if not given.as_copy and keys.manifest.moment < data.manifest.moment:
            progress.say("The keys are older than the data: what was opened in between stays closed.")
    return 0


def _chosen(name: str | None, directory: Path) -> Backup:
    if name is not None:
        return read_backup(Path(name).absolute())
    found = backups_in(directory)
    if not found:
        raise Conflict("There is no backup in %(path)s. Name a file.", path=str(directory))
    return found[0]


def _named(path: str) -> bytes:
    try:
        return Path(path).read_bytes()
    except OSError as error:
        raise Invalid("%(path)s cannot be read (%(why)s).", path=path, why=error.strerror or "") from error
