"""Overviews in the demonstration town: who asked their cell what it did, what they were told. Invented."""

from dataclasses import dataclass
from pathlib import Path
from typing import Final

from houvast.cell.values.overviews import AskedBy, Asker
from houvast.cli.demo.reading import read_toml
from houvast.cli.demo.values import Language

OVERVIEWS: Final = "overviews"
FILE: Final = Path(__file__).parent / "overviews.toml"


@dataclass(frozen=True)
class Together:
    """What was agreed with the person."""

    ago: int
    own_words: str
    agreed: str
    contact: str


@dataclass(frozen=True)
class Talk:
    """What the person was told."""

    ago: int
    by: str
    what: str


@dataclass(frozen=True)
class Plainly:
    """An entry in plain words."""

    key: str
    words: str


@dataclass(frozen=True)
class Wanted:
    """An overview that was asked; without ``given_to`` it waits."""

    case: str
    language: Language
    asker: Asker
    who: str
    how: AskedBy
    checked: str
    ago: int
    agreed: Together
    told: Talk
    plain: tuple[Plainly, ...] = ()
    given_to: str = ""
    given_ago: int = 0


@dataclass(frozen=True)
class Overviews:
    """Every overview of the town."""

    overviews: tuple[Wanted, ...]


def load_overviews() -> tuple[Wanted, ...]:
    """Reads them; raises ``StoryUnreadable`` with file and key where a word or a shape is wrong."""
    return read_toml(FILE, Overviews).overviews
