"""The round tables of the town: a prevention consultation of six that met twice, and a strategic one."""

from dataclasses import dataclass
from pathlib import Path
from typing import Final

from houvast.cli.demo.reading import read_toml
from houvast.cli.demo.values import Language
from houvast.tables.values.meetings import PointKind
from houvast.tables.values.tables import Sector, TableKind

TABLES: Final = "tables"
FILE: Final = Path(__file__).parent / "tables.toml"


@dataclass(frozen=True)
class Partner:
    """An organisation at the table, and the professional who speaks for it."""

    key: str
    organisation: str
    sector: Sector
    name: str
    function: str
    way: str


@dataclass(frozen=True)
class Pledged:
    """What a partner takes on, within so many days; settled so many days ago, or open for none."""

    what: str
    owner: str
    within: int
    settled: int | None = None
    reason: str = ""
    asked: str = ""


@dataclass(frozen=True)
class Talked:
    """A point of a meeting: what it is about, what was said, what was agreed."""

    kind: PointKind
    words: str
    said: str = ""
    pledged: Pledged | None = None


@dataclass(frozen=True)
class Met:
    """A meeting so many days ago, or so many days ahead when it is less than none; who came, by key."""

    ago: int
    planned: int
    place: str
    came: tuple[str, ...] = ()
    guests: str = ""
    points: tuple[Talked, ...] = ()


@dataclass(frozen=True)
class Shared:
    """A practice that a partner shares."""

    title: str
    what: str
    for_whom: str
    takes: str
    owner: str


@dataclass(frozen=True)
class Worked:
    """How one works with a sector."""

    title: str
    when: str
    how: str
    owner: str


@dataclass(frozen=True)
class Ruled:
    """A document, and which partners agreed to it, by key."""

    title: str
    words: str
    agreed: tuple[str, ...]
    how: str


@dataclass(frozen=True)
class Table:
    """A table, founded so many days ago; ``worker`` is a persona's key."""

    worker: str
    ago: int
    kind: TableKind
    name: str
    municipalities: tuple[str, ...]
    aims: str
    language: Language
    partners: tuple[Partner, ...]
    meetings: tuple[Met, ...] = ()
    practices: tuple[Shared, ...] = ()
    processes: tuple[Worked, ...] = ()
    documents: tuple[Ruled, ...] = ()


@dataclass(frozen=True)
class Tables:
    """Every round table of the town."""

    tables: tuple[Table, ...]


def load_tables() -> Tables:
    """Reads them; raises ``StoryUnreadable`` with file and key where a word or a shape is wrong."""
    return read_toml(FILE, Tables)
