"""How invited services of the town answer a cell, and the statements they prepare. Everything is invented."""

from dataclasses import dataclass
from pathlib import Path
from typing import Final

from houvast.cell.values.cases import About, Provenance, SourceKind
from houvast.cli.demo.reading import read_toml

TAKING_PART: Final = "taking_part"
FILE: Final = Path(__file__).parent / "taking_part.toml"


@dataclass(frozen=True)
class Prepared:
    """A statement to share in the room: with its kind, for what, and on which ground."""

    words: str
    source: str
    how: SourceKind
    provenance: Provenance
    purpose: str
    ground: str
    category: str = ""
    about: About | None = None


@dataclass(frozen=True)
class Accepted:
    """An invitation that is accepted: by whom, for which item, who comes, what is given for so many days."""

    persona: str
    meeting: str
    item: str
    who: str
    days: int
    statements: tuple[Prepared, ...]


@dataclass(frozen=True)
class Answers:
    """All of them."""

    answers: tuple[Accepted, ...]


def load_answers() -> tuple[Accepted, ...]:
    """Reads them; raises ``StoryUnreadable`` with file and key where a word or a shape is wrong."""
    return read_toml(FILE, Answers).answers
