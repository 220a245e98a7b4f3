"""``./houvast jobs``: what is done again and again and needs no key: seals, digests, what lapses by its day.

``demo`` and ``serve`` run it beside the pages, in a process that ends with them.
"""

import contextlib
import logging
import os
import signal
import time
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Final

from django.db import DatabaseError

from houvast.access.answer_lapsing import lapse_answer_pages
from houvast.access.fill_lapsing import lapse_fill_pages
from houvast.access.referral_lapsing import lapse_referral_pages
from houvast.access.services.lapse_asked import lapse_asked
from houvast.access.services.lapse_drafts import lapse_drafts
from houvast.assessment.retention import (
    lapse_exercises,
    lapse_nameless,
    lapse_own_drafts,
    lapse_rounds,
    lapse_talk,
)
from houvast.audit.digests import newest_digest, to_file
from houvast.audit.lapsing import lapse_readings
from houvast.audit.sealing import seal_log
from houvast.cell.retention import (
    freeze_overdue,
    lapse_cases,
    lapse_extracts,
    lapse_participations,
    lapse_rooms,
    lapse_slips,
    tell_officers,
)
from houvast.cli.cluster import running_cluster
from houvast.cli.django_process import close_connections, enter
from houvast.cli.home import Home, open_home, write_secret
from houvast.cli.migrate import fingerprint, is_current
from houvast.cli.options import options
from houvast.cli.progress import Progress
from houvast.cli.server.keeper import ask_to_die_with_parent
from houvast.desk.retention import lapse_questions, lapse_team_things
from houvast.directory.retention import lapse_imports
from houvast.guidance.retention import lapse_presentations
from houvast.kernel import clock
from houvast.kernel.errors import Conflict
from houvast.outreach.retention import lapse_outreach
from houvast.schools.retention import lapse_schools
from houvast.tables.retention import lapse_tables

LOG: Final = logging.getLogger("houvast.jobs")
SECONDS_BETWEEN: Final = 20
READINGS_KEPT: Final = timedelta(days=2 * 365)


def write_digest(home: Home) -> Path | None:
    """Writes the newest digest to the file of its day, where a data-protection officer can take it."""
    digest = newest_digest()
    if digest is None:
        return None
    directory = home.path / "digests"
    directory.mkdir(mode=0o700, exist_ok=True)
    day = clock.day_of(digest.sealed_at)
    path = directory / f"houvast-log-{day.isoformat()}.json"
    content = to_file(digest)
    if not path.exists() or path.read_bytes() != content:
        write_secret(path, content)
    return path


def seal_and_write(home: Home) -> int:
    """Seals what is new in the log and writes its digest; returns how many entries were sealed."""
    sealed = seal_log()
    write_digest(home)
    return sealed


def lapse_old_readings() -> int:
    """Lets go who read what two years ago; returns how many entries. The next digest stands for the rest."""
    return lapse_readings(clock.now() - READINGS_KEPT)


SOON: Final[tuple[tuple[str, Callable[[], object]], ...]] = (
    ("ending pages to fill in", lapse_fill_pages),
    ("ending pages for receivers", lapse_referral_pages),
    ("ending pages to answer on", lapse_answer_pages),
    ("ending presentations", lapse_presentations),
    ("letting go what was asked by form", lapse_asked),
    ("ending slips of meetings", lapse_slips),
)
"""What ends by its moment, every few seconds: what it is, and the act that ends it."""

DAILY: Final[tuple[tuple[str, Callable[[], int]], ...]] = (
    ("old readings", lapse_old_readings),
    ("old drafts", lapse_drafts),
    ("names and years of rounds of the street", lapse_outreach),
    ("first impressions of rounds", lapse_rounds),
    ("exercises on fictional cases", lapse_exercises),
    ("nameless cases of teams", lapse_nameless),
    ("talk on the shared language", lapse_talk),
    ("drafts of own instruments", lapse_own_drafts),
    ("supports and protocols of schools", lapse_schools),
    ("cases of cells past their day", lapse_cases),
    ("cases of cells that nobody reviewed", freeze_overdue),
    ("words to data-protection officers", tell_officers),
    ("keys to extracts past their day", lapse_extracts),
    ("rooms that nobody closed", lapse_rooms),
    ("what services keep of taking part", lapse_participations),
    ("round tables", lapse_tables),
    ("questions that led nowhere", lapse_questions),
    ("half days, hand-overs and calls of desks", lapse_team_things),
    ("imports into the directory", lapse_imports),
)
"""What lapses by its day, once a day: what it is, and the act that lets it."""


def do_for_ever(home: Home) -> None:
    """Seals every few seconds, and once a day lets lapse what is due.

    A database that is away for a moment is asked again; what fails in one keeps back none of the others.
    """
    lapsed_on: date | None = None
    while True:
        tried("sealing the log", lambda: seal_and_write(home))
        for what, act in SOON:
            tried(what, act)
        if lapsed_on != clock.today():
            # A list, not a generator: what fails keeps back none of those behind it.
            done = [tried(f"letting {what} lapse", act) for what, act in DAILY]
            lapsed_on = clock.today() if all(done) else None
        close_connections()
        time.sleep(SECONDS_BETWEEN)


def tried(what: str, act: Callable[[], object]) -> bool:
    """Does it; returns whether it was done. A failure is told by its kind, for it holds no words."""
    try:
        act()
    except DatabaseError as error:
        LOG.warning("%s failed (%s) and is tried again", what, type(error).__name__)
        return False
    return True


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
    reader = options("jobs", "Seals the log, writes its digests, lets go what is past its day.")
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
        for _what, act in SOON:
            act()
        sealed = seal_and_write(cluster.home)
        progress.say(f"{sealed} entries were sealed; the digest is in {cluster.home.path / 'digests'}.")
        for what, act in DAILY:
            progress.say(f"Lapsed: {act()} {what}.")
    return 0
