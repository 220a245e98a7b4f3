"""What was seen and heard on the street of the town: rounds of evenings, and two first names remembered."""

from dataclasses import dataclass
from pathlib import Path
from typing import Final

from houvast.cli.demo.reading import read_toml
from houvast.outreach.values.rounds import Atmosphere, Initiative, Theme

STREET: Final = "street"
FILE: Final = Path(__file__).parent / "street.toml"


@dataclass(frozen=True)
class Evening:
    """A round, so many days ago at an hour ("20:45"); ``worker`` is a persona's key."""

    worker: str
    ago: int
    at: str
    place: str
    young_people: int
    is_online: bool = False
    themes: tuple[Theme, ...] = ()
    other_theme: str = ""
    atmosphere: tuple[Atmosphere, ...] = ()
    initiative: Initiative | None = None
    follow_up: str = ""
    words: str = ""


@dataclass(frozen=True)
class Said:
    """A talk, so many days ago."""

    ago: int
    words: str
    themes: tuple[Theme, ...] = ()


@dataclass(frozen=True)
class Yes:
    """The yes that led to a trajectory: how many days ago, to what, how, and the same as a sentence."""

    ago: int
    stand_in: str
    name: str
    to_what: str
    how: str
    sentence: str
    came_by: str
    source: str


@dataclass(frozen=True)
class Remembered:
    """Somebody a worker remembers, with the talks, and the yes when there was one."""

    worker: str
    name: str
    talks: tuple[Said, ...]
    guidance: Yes | None = None


@dataclass(frozen=True)
class Street:
    """Everything that was logged."""

    rounds: tuple[Evening, ...]
    remembered: tuple[Remembered, ...]


def load_street() -> Street:
    """Reads it; raises ``StoryUnreadable`` with file and key where a word or a shape is wrong."""
    return read_toml(FILE, Street)
