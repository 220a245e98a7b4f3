"""What two schools of the town asked: a crisis in Dutch, a long question about policy in French."""

from dataclasses import dataclass
from pathlib import Path
from typing import Final

from houvast.cli.demo.reading import read_toml
from houvast.cli.demo.values import Language
from houvast.schools.values.supports import Organisation, Reached, Side, SupportKind

SCHOOLS: Final = "schools"
FILE: Final = Path(__file__).parent / "schools.toml"


@dataclass(frozen=True)
class Staff:
    """Somebody who works at a school or a pupil guidance centre."""

    name: str
    function: str
    way: str
    organisation: str = ""


@dataclass(frozen=True)
class Visited:
    """A visit, so many days ago."""

    ago: int
    who: str
    done: str


@dataclass(frozen=True)
class Held:
    """A session with staff, so many days ago."""

    ago: int
    theme: str
    method: str
    staff: int
    agreed: str


@dataclass(frozen=True)
class Agreed:
    """An agreement, so many days ago, due ``within`` days; settled so many days ago, or open for none."""

    ago: int
    what: str
    who: str
    within: int
    settled: int | None = None
    reason: str = ""


@dataclass(frozen=True)
class LookedBack:
    """A look back by one side, so many days ago."""

    ago: int
    side: Side
    reached: Reached
    helped: str
    missing: str = ""
    go_on: str = ""


@dataclass(frozen=True)
class Asked:
    """The question of a school, so many days ago, and what became of it; ``worker`` is a persona's key."""

    worker: str
    ago: int
    language: Language
    organisation: str
    organisation_kind: Organisation
    kind: SupportKind
    question: str
    tried: str
    asker: Staff
    contacts: tuple[Staff, ...] = ()
    visits: tuple[Visited, ...] = ()
    sessions: tuple[Held, ...] = ()
    agreements: tuple[Agreed, ...] = ()
    look_backs: tuple[LookedBack, ...] = ()


@dataclass(frozen=True)
class Standing:
    """A protocol, written so many days ago for so many days, and who agreed."""

    worker: str
    ago: int
    lasts: int
    organisation: str
    organisation_kind: Organisation
    reach_school: str
    reach_us: str
    anchor: Staff
    crisis: str
    agreed_by: str
    how: str


@dataclass(frozen=True)
class Schools:
    """Everything schools asked and agreed."""

    asked: tuple[Asked, ...]
    protocols: tuple[Standing, ...]


def load_schools() -> Schools:
    """Reads it; raises ``StoryUnreadable`` with file and key where a word or a shape is wrong."""
    return read_toml(FILE, Schools)
