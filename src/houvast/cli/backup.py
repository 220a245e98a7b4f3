"""``./houvast backup``: two files, data and keys, of the same moment; neither tells anything by itself.

The pepper, the register of erasures and the other secrets are in neither: they are kept elsewhere.
"""

import hashlib
from pathlib import Path
from typing import Final

import psycopg

from houvast.cli.archives import (
    DATA,
    KEYS,
    Manifest,
    drop_old_keys,
    register_of,
    sha256_of,
    stem_for,
    write_manifest,
)
from houvast.cli.cluster import DATABASE, Cluster, running_cluster
from houvast.cli.home import Home
from houvast.cli.migrate import PREFIX
from houvast.cli.options import options
from houvast.cli.progress import Progress
from houvast.cli.tools import run_tool
from houvast.kernel import clock
from houvast.kernel.errors import Conflict

DATA_ONLY: Final = ("--exclude-table-data=keys.*", "--exclude-table-data=signin.*")
KEYS_ONLY: Final = (
    "--data-only",
    "--table=keys.*",
    "--table=signin.account",
    "--table=signin.bundle",
    "--table=signin.installation",
)
"""Sessions, invitations, attempts and known browsers are in no backup: they shall not come back."""

FACTS: Final = """
    SELECT pg_export_snapshot(), current_setting('server_version'),
           coalesce(shobj_description(oid, 'pg_database'), ''), to_regclass('access.controller') IS NOT NULL
    FROM pg_database WHERE datname = current_database()
"""


def write_backup(cluster: Cluster, directory: Path, progress: Progress, database: str = DATABASE) -> Path:
    """Writes a backup of this moment; returns the path its files share. Raises Conflict."""
    directory.mkdir(mode=0o700, parents=True, exist_ok=True)
    stem = stem_for(directory)
    written = {ending: stem.with_name(stem.name + ending) for ending in (DATA, KEYS)}
    parts = {ending: path.with_name(f".{path.name}.part") for ending, path in written.items()}
    if any(path.exists() for path in written.values()):
        raise Conflict("%(path)s was made this very second. Try again.", path=str(stem))
    try:
        manifest = _dump(cluster, database, parts, progress)
        for ending, part in parts.items():
            part.replace(written[ending])
        write_manifest(stem, manifest)
    except BaseException:
        for path in (*parts.values(), *written.values()):
            path.unlink(missing_ok=True)
        raise
    return stem


def _dump(cluster: Cluster, database: str, parts: dict[str, Path], progress: Progress) -> Manifest:
    """Dumps both files from one snapshot, so that no change falls between data and keys."""
    with psycopg.connect(cluster.conninfo("backup", database)) as connection:
        connection.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY")
        register = register_of(cluster.home)
        taken_at = clock.now()
        row = connection.execute(FACTS).fetchone()
        if row is None or not row[3]:
            raise Conflict("There is nothing to back up: this database has no tables yet.")
        for ending, title, choice in ((DATA, "Data", DATA_ONLY), (KEYS, "Keys", KEYS_ONLY)):
            part = parts[ending]
            part.touch(mode=0o600)
            words = ["--format=custom", f"--snapshot={row[0]}", f"--file={part}", *choice]
            words.append(f"--dbname={database}")
            with progress.step(title):
                run_tool(cluster, "pg_dump", "backup", words, growing=part)
    return Manifest(
        taken_at=taken_at.isoformat(),
        server=str(row[1]),
        tables=str(row[2]).removeprefix(PREFIX),
        data_sha256=sha256_of(parts[DATA]),
        keys_sha256=sha256_of(parts[KEYS]),
        register_lines=register.count(b"\n"),
        register_sha256=hashlib.sha256(register).hexdigest(),
    )


def _say_what_else(home: Home, progress: Progress) -> None:
    progress.say(
        f"Keep copies of {home.secrets} and {home.path / 'register'} elsewhere: without the pepper nobody "
        "signs in, and without the register a restore would bring erased files back."
    )


def run(arguments: list[str]) -> int:
    """``./houvast backup [--to DIRECTORY]``."""
    reader = options("backup", "Writes two files: the data, and the keys.")
    reader.add_argument("--to", metavar="DIRECTORY", help="where to (backups/ in HOUVAST_HOME)")
    given = reader.parse_args(arguments)
    progress = Progress()
    with running_cluster() as cluster:
        directory = Path(given.to).absolute() if given.to else cluster.home.path / "backups"
        stem = write_backup(cluster, directory, progress)
        sizes = [stem.with_name(stem.name + ending).stat().st_size for ending in (DATA, KEYS)]
        progress.say(f"{stem}{DATA} ({sizes[0]:,} bytes) and {stem.name}{KEYS} ({sizes[1]:,} bytes).")
        for path in drop_old_keys(directory):
            progress.say(f"{path.name} was older than 30 days and is removed: what was erased stays erased.")
        _say_what_else(cluster.home, progress)
    return 0
