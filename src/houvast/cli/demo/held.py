"""The meetings held on the day the town is built: one that is over, one still running. All is invented."""

from dataclasses import dataclass
from pathlib import Path
from typing import Final

from houvast.cell.values.meetings import AttendeeKind
from houvast.cell.values.points import PointKind
from houvast.cli.demo.meetings import Gathering
from houvast.cli.demo.reading import read_toml
from houvast.cli.demo.taking_part import Prepared

HELD: Final = "held"
FILE: Final = Path(__file__).parent / "held.toml"


@dataclass(frozen=True)
class Stated:
    """In which legal frame somebody speaks."""

    who: str
    frame: str


@dataclass(frozen=True)
class Along:
    """Who comes along with somebody, and signed for silence."""

    who: str
    kind: AttendeeKind


@dataclass(frozen=True)
class Noted:
    """A point; an action has an owner and a day within so many days."""

    kind: PointKind
    words: str
    owner: str = ""
    within: int = 0


@dataclass(frozen=True)
class Discussion:
    """How an item went; looked at again in so many days, or still discussed when there is no such day."""

    item: str
    came: tuple[str, ...]
    stated: tuple[Stated, ...]
    noted: tuple[Noted, ...] = ()
    along: tuple[Along, ...] = ()
    late: tuple[str, ...] = ()
    left: tuple[str, ...] = ()
    review_in: int = 0
    word: str = ""


@dataclass(frozen=True)
class PutOff:
    """An item for which there was no time, and why."""

    item: str
    word: str


@dataclass(frozen=True)
class Given:
    """An extract: for the room, or for seats by their function; ``recalled`` once the meeting is over."""

    statements: tuple[Prepared, ...]
    seats: tuple[str, ...] = ()
    days: int = 60
    recalled: bool = False


@dataclass(frozen=True)
class Answered:
    """What an invited centre does: who answers, who goes, what it gives, how many slips it keeps."""

    persona: str
    item: str
    who: str
    goes: str = ""
    gives: tuple[Given, ...] = ()
    waits: tuple[Prepared, ...] = ()
    keeps: int = 0


@dataclass(frozen=True)
class Evaluated:
    """A feedback sheet; ``asked``: at the table, where everybody agrees or somebody holds back."""

    item: str
    words: str
    asked: bool = False
    agreed: bool = False
    sent: bool = False


@dataclass(frozen=True)
class Session:
    """A meeting of today: what it is, who was invited, how it went."""

    meeting: Gathering
    answers: tuple[Answered, ...]
    discussions: tuple[Discussion, ...]
    put_off: tuple[PutOff, ...] = ()
    sheets: tuple[Evaluated, ...] = ()

    @property
    def is_over(self) -> bool:
        """Whether nothing of it is still discussed."""
        return all(one.review_in for one in self.discussions)


@dataclass(frozen=True)
class Sessions:
    """All of them."""

    sessions: tuple[Session, ...]


def load_sessions() -> tuple[Session, ...]:
    """Reads them; raises ``StoryUnreadable`` with file and key where a word or a shape is wrong."""
    return read_toml(FILE, Sessions).sessions
