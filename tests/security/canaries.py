"""Words that exist nowhere else, to be typed into every form and then looked for everywhere."""

import secrets
import string
import subprocess
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from django.conf import settings

from houvast.access.register import FILE as REGISTER
from houvast.cli.backup import write_backup
from houvast.cli.client import client_environment, client_program
from houvast.cli.cluster import DATABASE, Cluster
from houvast.cli.progress import Progress
from security.scanner import Found, Scanner, unpacked

EACH = 60
CLOCKS_DIFFER = 2.0
"""Seconds by which the time of a file may lag behind."""


def _letters(count: int) -> str:
    return "".join(secrets.choice(string.ascii_lowercase) for _ in range(count))


def _number() -> int:
    return secrets.randbelow(90) + 10


@dataclass
class Canaries:
    """Three hundred words of five kinds; every word of a kind holds the same stem, new in each run."""

    name: str = field(default_factory=lambda: f"Zörv{_letters(14)}")
    sentence: str = field(default_factory=lambda: f"fluit {_letters(12)} elke ochtend")
    domain: str = field(default_factory=lambda: f"zeilwagen{_letters(10)}gilde")
    phone: str = field(default_factory=lambda: f"04{_number()}/{_number()}.{_number()}.")
    born: str = field(default_factory=lambda: f"/{secrets.randbelow(12) + 1:02}/193{secrets.randbelow(10)}")

    planted: str = field(default_factory=lambda: f"hier lag {_letters(12)} open en bloot")
    made_at: float = field(default_factory=time.time)
    """Since when there are such words: what was last written earlier cannot hold them."""

    @property
    def stems(self) -> tuple[str, ...]:
        """What to look for."""
        return (self.name, self.sentence, self.domain, self.phone, self.born)

    def words(self) -> list[str]:
        """All three hundred, mixed."""
        kinds = (
            [f"Ada {number} {self.name}" for number in range(EACH)],
            [f"De bakker {self.sentence}, dag {number}." for number in range(EACH)],
            [f"Bij het {self.domain} {number}" for number in range(EACH)],
            [f"{self.phone}{number:02}" for number in range(EACH)],
            [f"{number % 28 + 1:02}{self.born} ({number})" for number in range(EACH)],
        )
        return [word for words in zip(*kinds, strict=True) for word in words]

    def file(self) -> bytes:
        """A letter of two megabytes that says it all the time."""
        line = f"De bakker {self.sentence} met {self.name} ({self.phone}00).\n".encode()
        return b"%PDF-1.7\n" + line * (2_000_000 // len(line))


def places_to_search(cluster: Cluster, scratch: Path, database: str) -> Iterator[Path]:
    """Every file in which something may lie: tables, journal, logs, register, dumps, backups."""
    with cluster.connect(database) as connection:
        connection.execute("CHECKPOINT")
        row = connection.execute("SELECT oid FROM pg_database WHERE datname = current_database()").fetchone()
    assert row
    for folder in (f"base/{row[0]}", "pg_wal", "global", "pg_xact"):
        yield from (path for path in (cluster.home.data / folder).iterdir() if path.is_file())
    for directory in (cluster.home.log, cluster.home.run, (settings.HOME / REGISTER).parent):
        yield from (path for path in directory.glob("*") if path.is_file())
    for way in ("plain", "custom"):
        dump = scratch / f"dump.{way}"
        words = [f"--format={way}", f"--file={dump}", f"--dbname={database}"]
        environment = client_environment(cluster, "backup")
        subprocess.run([client_program("pg_dump"), *words], env=environment, check=True)  # noqa: S603
        yield dump
    write_backup(cluster, scratch / "backups", Progress(), database)
    yield from (scratch / "backups").iterdir()


def search(
    canaries: Canaries, cluster: Cluster, scratch: Path, database: str = DATABASE
) -> tuple[set[Found], int]:
    """What is found in anything written since there are such words, and how many bytes were searched."""
    scanner = Scanner((*canaries.stems, canaries.planted))
    found: set[Found] = set()
    for path in places_to_search(cluster, scratch, database):
        if path.stat().st_mtime < canaries.made_at - CLOCKS_DIFFER:
            continue
        found |= scanner.search_file(path)
        if path.suffix in {".custom", ".data", ".keys"}:
            found |= scanner.search(unpacked(path), f"{path}, unpacked")
    return found, scanner.searched
