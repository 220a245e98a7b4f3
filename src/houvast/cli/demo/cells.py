"""The security cells of the town: one in Dutch, whose gaps were decided locally, one in French."""

from dataclasses import dataclass
from pathlib import Path
from typing import Final

from houvast.cell.values.cells import MandateKind, SeatKind
from houvast.cell.values.documents import DocumentKind
from houvast.cell.values.evaluations import Question
from houvast.cli.demo.reading import read_toml
from houvast.cli.demo.values import Language
from houvast.legal.values import PeriodKind, Unit

CELL: Final = "cell"
FILE: Final = Path(__file__).parent / "cell.toml"


@dataclass(frozen=True)
class Excepted:
    """The exception that was confirmed; its text and source are invented."""

    text: str
    source: str
    by: str
    ago: int


@dataclass(frozen=True)
class Decided:
    """A period that was decided locally."""

    kind: PeriodKind
    amount: int
    unit: Unit
    source: str
    ago: int


@dataclass(frozen=True)
class Sitting:
    """Who sits in a seat since when; ``persona`` where they sign in, else a name alone."""

    kind: SeatKind
    name: str
    ago: int
    persona: str = ""
    is_deputy: bool = False
    cleared: int = 0
    ended: int = 0


@dataclass(frozen=True)
class Member:
    """An organisation that may be invited; ``centre`` where it works with Houvast."""

    name: str
    kind: str
    superior: str
    address: str
    mandate: MandateKind
    text: str = ""
    source: str = ""
    centre: str = ""
    signed: str = ""


@dataclass(frozen=True)
class Written:
    """A document, and who signed in to take note of it."""

    kind: DocumentKind
    text: str
    ago: int
    noted: tuple[str, ...]


@dataclass(frozen=True)
class Said:
    """One's role, in three sentences."""

    persona: str
    brings: str
    does_not: str
    bound_by: str


@dataclass(frozen=True)
class Answered:
    """What the cell answered together to a question."""

    question: Question
    words: str


@dataclass(frozen=True)
class LookedBack:
    """What a cell found when it looked back on itself: answers by their question, and what it agreed."""

    ago: int
    agreed: str
    answers: tuple[Answered, ...]


@dataclass(frozen=True)
class Receiving:
    """Whom the police seat may send an approved sheet to, by whose reading."""

    name: str
    source: str
    ago: int


@dataclass(frozen=True)
class Told:
    """A cell whole."""

    language: Language
    name: str
    regime: str
    ago: int
    seats: tuple[Sitting, ...]
    members: tuple[Member, ...]
    documents: tuple[Written, ...] = ()
    periods: tuple[Decided, ...] = ()
    roles: tuple[Said, ...] = ()
    exercised: int = 0
    recipients: tuple[Receiving, ...] = ()
    exception: Excepted | None = None
    looked_back: LookedBack | None = None


@dataclass(frozen=True)
class Cells:
    """Every cell of the town."""

    cells: tuple[Told, ...]


def load_cells() -> Cells:
    """Reads the cells; raises ``StoryUnreadable`` with file and key where a word or a shape is wrong."""
    return read_toml(FILE, Cells)
