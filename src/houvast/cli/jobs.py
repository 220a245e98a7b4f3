"""``./houvast jobs``: what is done again and again and needs no key: seals, digests, readings that lapse.

``demo`` and ``serve`` run it beside the pages, in a process that ends with them.
"""

import contextlib
import os
import signal
import time
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Final

from django.db import DatabaseError

from houvast.access.fill_lapsing import lapse_fill_pages
from houvast.audit.digests import newest_digest, to_file
from houvast.audit.lapsing import lapse_readings
from houvast.audit.sealing import seal_log
from houvast.cli.cluster import running_cluster
from houvast.cli.django_process import close_connections, enter
from houvast.cli.home import Home, open_home, write_secret
from houvast.cli.migrate import fingerprint, is_current
from houvast.cli.options import options
from houvast.cli.progress import Progress
from houvast.cli.server.keeper import ask_to_die_with_parent
from houvast.kernel import clock
from houvast.kernel.errors import Conflict

SECONDS_BETWEEN: Final = 20
READINGS_KEPT: Final = timedelta(days=2 * 365)


def write_digest(home: Home) -> Path | None:
    """Writes the newest digest to the file of its day, where a data-protection officer can take it."""
    digest = newest_digest()
    if digest is None:
        return None
    directory = home.path / "digests"
    directory.mkdir(mode=0o700, exist_ok=True)
    day = digest.sealed_at.astimezone(clock.BELGIUM).date()
    path = directory / f"houvast-log-{day.isoformat()}.json"
    content = to_file(digest)
    if not path.exists() or path.read_bytes() != content:
        write_secret(path, content)
    return path


def do_once(home: Home) -> int:
    """Does everything that is due; returns how many entries were sealed."""
    sealed = seal_log()
    lapse_fill_pages()
    lapse_readings(clock.now() - READINGS_KEPT)
    write_digest(home)
    return sealed


def do_for_ever(home: Home) -> None:
    """Does what is due every few seconds; a database that is away for a moment is asked again."""
    while True:
        with contextlib.suppress(DatabaseError):
            do_once(home)
        close_connections()
        time.sleep(SECONDS_BETWEEN)


@contextlib.contextmanager
def jobs_beside(home: Home) -> Iterator[None]:
    """Runs the jobs in a process of their own for the length of the block.

    It is forked, so that it costs no second start; nothing may hold a connection or a thread by then.
    """
    close_connections()
    child = os.fork()
    if child == 0:
        ask_to_die_with_parent()
        signal.signal(signal.SIGINT, signal.SIG_DFL)
        signal.signal(signal.SIGTERM, signal.SIG_DFL)
        try:
            do_for_ever(home)
        finally:
            os._exit(1)
    try:
        yield
    finally:
        with contextlib.suppress(ProcessLookupError):
            os.kill(child, signal.SIGTERM)
        os.waitpid(child, 0)


def run(arguments: list[str]) -> int:
    """``./houvast jobs [--once]``."""
    reader = options("jobs", "Seals the log, writes its digests, lets old readings lapse.")
    reader.add_argument("--once", action="store_true", help="do what is due and stop")
    given = reader.parse_args(arguments)
    progress = Progress()
    with running_cluster() as cluster:
        enter(cluster.home, "production")
        if not is_current(cluster, fingerprint()):
            raise Conflict("The tables are not up to date: run ./houvast migrate first.")
        if not given.once:
            progress.say("Sealing the log every few seconds. Ctrl-C stops it.")
            do_for_ever(open_home())
        sealed = do_once(cluster.home)
        progress.say(f"{sealed} entries were sealed; the digest is in {cluster.home.path / 'digests'}.")
    return 0
