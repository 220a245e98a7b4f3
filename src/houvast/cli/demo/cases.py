"""Cases of the town's cells: proposed, on the list, filed on paper, refused. Everybody is invented."""

from dataclasses import dataclass
from pathlib import Path
from typing import Final

from houvast.cell.values.case_steps import AskedFor
from houvast.cell.values.cases import About, Provenance, SourceKind
from houvast.cell.values.decisions import Verdict
from houvast.cli.demo.reading import read_toml
from houvast.cli.demo.values import Language

CASES: Final = "cases"
FILE: Final = Path(__file__).parent / "cases.toml"


@dataclass(frozen=True)
class Spoken:
    """A statement; one without ``about`` goes well."""

    words: str
    source: str
    how: SourceKind
    provenance: Provenance
    category: str = ""
    about: About | None = None
    special: str = ""
    special_why: str = ""


@dataclass(frozen=True)
class Requested:
    """A request to a service; ``answer`` is what came back, if anything was shared."""

    service: str
    why: str
    asked_for: tuple[AskedFor, ...]
    ago: int
    answered: bool = False
    answer: Spoken | None = None


@dataclass(frozen=True)
class Settled:
    """What the mayor decided; with ``signed_by`` on paper, which lies at ``paper``."""

    verdict: Verdict
    reasons: str
    ago: int
    review_in: int = 0
    signed_by: str = ""
    paper: str = ""


@dataclass(frozen=True)
class Proposed:
    """A case whole; ``years`` is an age of which a birth date is made, none where nobody has one."""

    key: str
    language: Language
    ago: int
    name: str
    by: str
    done: str
    why_not_less: str
    statements: tuple[Spoken, ...]
    years: int = 0
    best_interests: str = ""
    requests: tuple[Requested, ...] = ()
    decision: Settled | None = None


@dataclass(frozen=True)
class Cases:
    """Every case of the town's cells."""

    cases: tuple[Proposed, ...]


def load_cases() -> Cases:
    """Reads the cases; raises ``StoryUnreadable`` with file and key where a word or a shape is wrong."""
    return read_toml(FILE, Cases)
