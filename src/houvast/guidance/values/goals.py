"""Goals in the person's wording, with five levels that were put into words before the work began.

A goal begins a thread: where it stood, how it was changed, how it ended. For a person there are levels and
words only; what a service makes of many lies in counters without a name.
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from houvast.guidance.values.domains import DomainName
from houvast.vault.content import content


class GoalLevel(StrEnum):
    """The five levels of a goal, in their order; what each means was agreed for each goal."""

    MUCH_LESS = "much_less"
    LESS = "less"
    AS_HOPED = "as_hoped"
    MORE = "more"
    MUCH_MORE = "much_more"


class Weight(StrEnum):
    """How much a goal matters to the person, who alone says so."""

    MATTERS = "matters"
    MUCH = "much"
    MOST = "most"


@content("guidance.goal_ladder", version=1)
@dataclass(frozen=True)
class GoalLadder:
    """What each of the five levels would look like, in words agreed beforehand."""

    much_less: str
    less: str
    as_hoped: str
    more: str
    much_more: str

    def words(self, level: GoalLevel) -> str:
        """Returns what a level was agreed to mean."""
        return str(getattr(self, level.value))


@content("guidance.goal", version=1)
@dataclass(frozen=True)
class Goal:
    """A goal as the person words it; ``start`` is where it stands today, if that was said."""

    own_words: str
    domain: str
    ladder: GoalLadder
    weight: Weight | None = None
    start: GoalLevel | None = None
    named: DomainName | None = None


@content("guidance.goal_moment", version=1)
@dataclass(frozen=True)
class GoalMoment:
    """Where a goal stood on a day: a level, the person's word first, and the worker's."""

    held_on: date
    own_words: str
    level: GoalLevel
    person: str
    worker: str


@content("guidance.goal_change", version=1)
@dataclass(frozen=True)
class GoalChange:
    """A goal put into other words after the start, and why."""

    own_words: str
    ladder: GoalLadder
    weight: Weight | None
    why: str


@content("guidance.goal_end", version=1)
@dataclass(frozen=True)
class GoalEnd:
    """How a goal ended: the level it reached, None when it was let go."""

    own_words: str
    level: GoalLevel | None
    person: str
    worker: str
