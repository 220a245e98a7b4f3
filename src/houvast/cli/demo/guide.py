"""The guide to services of the town: organisations that do not exist, in municipalities that do."""

from dataclasses import dataclass
from pathlib import Path
from typing import Final

from houvast.cli.demo.reading import read_toml
from houvast.directory.values.lists import Need, Sector

GUIDE: Final = "guide"
FILE: Final = Path(__file__).parent / "guide.toml"


@dataclass(frozen=True)
class Listed:
    """A service of the guide, last checked so many days ago; ``hours`` is "MO,TU 9:00-12:00; WE 13:00-17:00".

    ``municipality`` is a NIS code; an age of 0 asks nothing; ``of`` is the organisation's name.
    """

    of: str
    name: str
    about: str
    needs: tuple[Need, ...]
    sector: Sector
    municipality: str
    ago: int
    languages: str = "nl"
    street: str = ""
    postal: str = ""
    phone: str = ""
    phone_for: str = ""
    ask_for: str = ""
    hours: str = ""
    notes: str = ""
    whom: str = ""
    youngest: int = 0
    oldest: int = 0
    free: bool = False
    cost: str = ""
    wait: str = ""
    sign_up: str = ""
    access: str = ""
    alert: str = ""
    closed: bool = False
    retired: bool = False
    also_name: str = ""
    also_about: str = ""
    also_in: str = ""


@dataclass(frozen=True)
class Guide:
    """All of it, and who keeps it."""

    keeper: str
    service: tuple[Listed, ...]


def load_guide() -> Guide:
    """Reads it; raises ``StoryUnreadable`` with file and key where a word or a shape is wrong."""
    return read_toml(FILE, Guide)
