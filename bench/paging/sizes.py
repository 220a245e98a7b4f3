"""Fills our own databases: a measured worker's dossiers through the services, the others as copies of such.

Copies lie inside the database with new random ids; nobody can open them, and the measured worker may not even
know of them, which is what is measured.
"""

import json
from dataclasses import asdict, dataclass
from time import monotonic
from typing import Final
from uuid import UUID

import psycopg
from django.db import connections

from houvast.cli.cluster import DATABASE, Cluster, create_database
from houvast.cli.demo.build import build
from houvast.cli.demo.ledger import Ledger, read_ledger
from houvast.cli.demo.size import FIRST, LAST, TEXT, measuring_workers, open_measured
from houvast.cli.demo.stage import Stage, stage
from houvast.cli.demo.stories import load_stories
from houvast.cli.django_process import close_connections
from houvast.cli.migrate import fingerprint, migrate
from houvast.cli.progress import Progress
from paging.copies import copy_dossiers
from paging.words import CASELOAD, FEWER, LONGEST, Size

AT_ONCE: Final = 25


@dataclass(frozen=True)
class Filled:
    """What was filled: by whom to sign in, the long dossiers, dossiers to write in, and how fast it went.

    ``fewer`` signs in whoever holds 100 dossiers at the larger sizes.
    """

    login_name: str
    fewer: str
    long: str
    longest: str
    others: tuple[str, ...]
    a_second: float
    words: dict[str, object]


def fill(cluster: Cluster, sizes: tuple[Size, ...], progress: Progress) -> Filled:
    """Fills a database for every size, the smallest first; keeps them while nothing about tables changed."""
    kept, wanted = cluster.home.path / "pages.json", _wanted(sizes)
    if kept.exists():
        known = json.loads(kept.read_text())
        if known["of"] == wanted:
            return Filled(**known["filled"])
    kept.unlink(missing_ok=True)
    ledger = _begin(cluster, progress)
    with stage() as opened:
        filled = _fill_all(cluster, sizes, ledger, opened, progress)
    kept.write_text(json.dumps({"of": wanted, "filled": asdict(filled)}))
    return filled


def _wanted(sizes: tuple[Size, ...]) -> str:
    return f"{fingerprint()} {[asdict(size) for size in sizes]}"


def _begin(cluster: Cluster, progress: Progress) -> Ledger:
    """Begins anew: a town without its stories, so that every dossier there is one that is measured."""
    close_connections()
    create_database(DATABASE)
    (cluster.home.path / "demonstration.json").unlink(missing_ok=True)
    with progress.step("Tables"):
        migrate(cluster)
    build(progress, None, frozenset())
    ledger = read_ledger()
    assert ledger is not None  # noqa: S101 - it was just built
    ledger.stories = [story.id for story in load_stories()]
    ledger.save()
    return ledger


def _fill_all(
    cluster: Cluster, sizes: tuple[Size, ...], ledger: Ledger, opened: Stage, progress: Progress
) -> Filled:
    workers = measuring_workers(5, ledger, opened)
    own: list[UUID] = []
    sources: list[UUID] = []
    there, began = 0, monotonic()
    for size in sizes:
        with progress.step(f"{size.dossiers} dossiers"):
            mine = range(len(own), min(CASELOAD, size.dossiers))
            own += _open(opened, workers, mine, size, ledger)
            if size.dossiers > CASELOAD and not sources:
                first = CASELOAD + FEWER
                sources = _open(opened, workers[1:3], range(first, first + AT_ONCE * 2), size, ledger)
                _open(opened, workers[3:], range(CASELOAD, first), size, ledger)
            if there == 0:
                rate = len(own) / (monotonic() - began)
            there = len(own) + len(sources) + FEWER * bool(sources) if there < CASELOAD else there
            with psycopg.connect(cluster.conninfo("owner")) as owner:
                ids = tuple(ledger.people[name] for name in workers[1:3])
                there += copy_dossiers(owner, sources, ids, size.dossiers - there)
            _set_aside(cluster, size)
    words: dict[str, object] = {"first": FIRST, "last": LAST, "text": TEXT}
    others = tuple(str(each) for each in own[2:40])
    return Filled(workers[0], workers[3], str(own[0]), str(own[1]), others, rate, words)


def _open(opened: Stage, workers: list[str], numbers: range, size: Size, ledger: Ledger) -> list[UUID]:
    """Opens the first worker's dossiers; the second one stands in."""
    found: list[UUID] = []
    for first in range(numbers.start, numbers.stop, AT_ONCE):
        with opened.acts(workers[0]) as worker:
            for number in range(first, min(numbers.stop, first + AT_ONCE)):
                notes = size.own if number < CASELOAD + FEWER else size.other
                notes = {0: size.long, 1: LONGEST}.get(number, notes)
                found.append(open_measured(worker, number, ledger.people[workers[1]], notes, ledger))
    return found


def _set_aside(cluster: Cluster, size: Size) -> None:
    """Copies the database as it is now to the one of this size, with fresh statistics."""
    for connection in connections.all(initialized_only=True):
        connection.close()
    close_connections()
    with cluster.connect(DATABASE) as admin:
        admin.execute("VACUUM ANALYZE")
    create_database(size.database, DATABASE)
    with cluster.connect(size.database) as admin:
        admin.execute("VACUUM ANALYZE")
