"""From the list to deletion: reviews, closing, keeping longer, what is agreed with and told to the person.

An ordinary review day is all that lies in the clear: around eighteen it is the first of that month, so that
no birthday does. Closing counts from the last discussion; only objective elements keep a case longer (F12).
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final

from houvast.cell.values.ages import MAJORITY
from houvast.vault.content import content, upcast
from houvast.vault.content_types import Json

REVIEW_WITHIN: Final = 183
"""Days within which a case on the list is looked at again at the latest; ours, told on the form."""


class ObjectiveGround(StrEnum):
    """The objective elements on which alone a case is kept longer (FWB decree art. 20)."""

    SERIOUSNESS_OF_FACTS = "seriousness_of_facts"
    PREVIOUS_ARREST = "previous_arrest"
    SERIOUSNESS_OF_SUSPICION = "seriousness_of_suspicion"


@content("cell.closing_asked", version=1)
@dataclass(frozen=True)
class ClosingAsked:
    """The coordinator puts a case forward to be closed: why."""

    on: date
    reasons: str


@content("cell.closing", version=2)
@dataclass(frozen=True)
class CaseClosed:
    """The mayor takes somebody off the list: why, and what went well; ``paper``: where a signed page lies."""

    on: date
    by: str
    reasons: str
    positive: str
    paper: str = ""


@content("cell.kept_longer", version=2)
@dataclass(frozen=True)
class KeptLonger:
    """A decision to keep a closed case longer: on which elements, discussed when, until when."""

    on: date
    by: str
    grounds: tuple[ObjectiveGround, ...]
    reasons: str
    discussed_on: date
    until_on: date
    paper: str = ""


@upcast("cell.closing", 1)
@upcast("cell.kept_longer", 1)
def _signed_in(old: dict[str, Json]) -> dict[str, Json]:
    """At first the mayor decided signed in alone."""
    return old | {"paper": ""}


@content("cell.trajectory", version=1)
@dataclass(frozen=True)
class TrajectoryAgreed:
    """A follow-up trajectory, worked out with the person where there is one: in their words, with whom."""

    on: date
    with_person: bool
    why_without: str
    own_words: str
    agreed: str
    contact: str


@content("cell.told", version=1)
@dataclass(frozen=True)
class PersonTold:
    """What the person concerned was told, by whom, when."""

    on: date
    by: str
    what: str


@content("cell.telling_postponed", version=1)
@dataclass(frozen=True)
class TellingPostponed:
    """Why the person is not told yet, and by which day it is looked at again; a decision, never a default."""

    on: date
    reasons: str
    until_on: date


def review_day(wanted: date, born_on: date | None, today: date) -> date:
    """Returns the day of the next review: at the latest the first of the month of an eighteenth birthday."""
    if born_on is None:
        return wanted
    first = date(born_on.year + MAJORITY, born_on.month, 1)
    return first if today < first < wanted else wanted
