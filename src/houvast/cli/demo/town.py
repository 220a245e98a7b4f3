"""Who lives in the demonstration town: its services, its one school, and the people who work there."""

from dataclasses import dataclass
from enum import StrEnum

from houvast.access.values import Function
from houvast.cli.demo.reading import read_toml
from houvast.cli.demo.stories import STORIES
from houvast.cli.demo.values import Language


class ControllerKind(StrEnum):
    """What a service of the town does."""

    DESK = "desk"
    GUIDANCE = "guidance"
    PLATFORM = "platform"
    MUNICIPALITY = "municipality"


@dataclass(frozen=True)
class Municipality:
    """The name of the town in both languages."""

    nl: str
    fr: str


@dataclass(frozen=True)
class TownController:
    """A service that answers for its own data; ``recovery`` holds the keys of its recovery holders.

    ``sender`` is what stands on the envelopes of a centre that sends letters.
    """

    key: str
    language: Language
    kind: ControllerKind
    name: str
    about: str
    recovery: tuple[str, ...]
    sender: str = ""


@dataclass(frozen=True)
class TownAsker:
    """An organisation that asks the desk questions and holds nothing here."""

    key: str
    language: Language
    name: str
    about: str


@dataclass(frozen=True)
class Persona:
    """Somebody one can sign in as; ``controller`` is a controller's key."""

    key: str
    name: str
    language: Language
    controller: str
    functions: tuple[Function, ...]
    about: str


@dataclass(frozen=True)
class Town:
    """The demonstration town without its stories."""

    municipality: Municipality
    controllers: tuple[TownController, ...]
    askers: tuple[TownAsker, ...]
    personas: tuple[Persona, ...]


def load_town() -> Town:
    """Reads the town; raises ``StoryUnreadable`` with file and key where a word or a shape is wrong."""
    return read_toml(STORIES / "town.toml", Town)
