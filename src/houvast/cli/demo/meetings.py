"""Two meetings of the town's cells: one in Dutch, one in French, each with its agenda and who is invited."""

from dataclasses import dataclass
from datetime import time
from pathlib import Path
from typing import Final

from houvast.cli.demo.reading import read_toml
from houvast.cli.demo.values import Language

MEETINGS: Final = "meetings"
FILE: Final = Path(__file__).parent / "meetings.toml"


@dataclass(frozen=True)
class Discussed:
    """An item: which case, to reach what, who is invited, who of them said on the telephone they come."""

    key: str
    case: str
    objective: str
    invited: tuple[str, ...] = ()
    come: tuple[str, ...] = ()
    urgency: str = ""
    special_reasons: str = ""


@dataclass(frozen=True)
class Gathering:
    """A meeting, planned so many days ago for so many days on; one of today has no hour: it is held."""

    key: str
    language: Language
    ago: int
    within: int
    place: str
    word: str
    discussed: tuple[Discussed, ...]
    hour: int = 0

    @property
    def begins(self) -> time:
        """When it begins."""
        return time(self.hour)


@dataclass(frozen=True)
class Gatherings:
    """All of them."""

    meetings: tuple[Gathering, ...]


def load_meetings() -> tuple[Gathering, ...]:
    """Reads them; raises ``StoryUnreadable`` with file and key where a word or a shape is wrong."""
    return read_toml(FILE, Gatherings).meetings
