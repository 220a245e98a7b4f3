"""What follows the list: what is agreed with and told to the person, put forward to be closed, closed."""

from dataclasses import dataclass
from pathlib import Path
from typing import Final

from houvast.cli.demo.reading import read_toml

FOLLOWED: Final = "followed"
FILE: Final = Path(__file__).parent / "followed.toml"


@dataclass(frozen=True)
class Worked:
    """A trajectory; the person's own words where it was worked out together, else why it was not."""

    agreed: str
    contact: str
    ago: int
    own_words: str = ""
    why_without: str = ""


@dataclass(frozen=True)
class Told:
    """What the person was told, and by whom."""

    what: str
    by: str
    ago: int


@dataclass(frozen=True)
class Postponed:
    """Why the person is not told yet, for how many days from today."""

    reasons: str
    ago: int
    within: int


@dataclass(frozen=True)
class Kept:
    """Why somebody stays on the list, and in how many days that is asked again."""

    reasons: str
    ago: int
    review_in: int


@dataclass(frozen=True)
class PutForward:
    """Why a case can be closed; the mayor closed it where what went well is said."""

    reasons: str
    ago: int
    closed: str = ""
    positive: str = ""
    closed_ago: int = 0


@dataclass(frozen=True)
class Followed:
    """What follows for a case, by its key."""

    case: str
    worked: Worked | None = None
    told: Told | None = None
    postponed: Postponed | None = None
    kept: Kept | None = None
    put_forward: PutForward | None = None


@dataclass(frozen=True)
class FollowedCases:
    """All of them."""

    cases: tuple[Followed, ...]


def load_followed() -> tuple[Followed, ...]:
    """Reads them; raises ``StoryUnreadable`` with file and key where a word or a shape is wrong."""
    return read_toml(FILE, FollowedCases).cases
