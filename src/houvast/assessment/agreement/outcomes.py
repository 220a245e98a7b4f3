"""What a computation of agreement answers with: a figure with how much it rests on, or why there is none.

Nothing here needs numpy, so that whatever shows an answer can know its shape without loading what counted it.
"""

from dataclasses import dataclass
from enum import StrEnum

SURE = 0.95
"""How often an interval should hold what it is about, and how sure a verdict must be."""


class Reason(StrEnum):
    """Why a figure, its error or its interval is None; the words are the face's."""

    NO_CASES = "no_cases"
    NO_PAIRS = "no_pairs"
    ONE_CASE = "one_case"
    ONE_RATER = "one_rater"
    NO_VARIATION = "no_variation"
    NO_DISAGREEMENT = "no_disagreement"
    NO_AGREEMENT = "no_agreement"
    NO_PUBLISHED_ERROR = "no_published_error"
    TOO_FEW_CASES = "too_few_cases"
    TOO_LITTLE_VARIATION = "too_little_variation"
    DEGENERATE_DRAWS = "degenerate_draws"
    DIFFERENT_LEVELS = "different_levels"
    NOT_CONNECTED = "not_connected"
    ALL_AT_THE_EDGE = "all_at_the_edge"
    NOT_FOUND = "not_found"


@dataclass(frozen=True, slots=True)
class Estimate:
    """A figure: the cases it rests on, its value, standard error and 95 % interval.

    Whatever is None has its reason in ``reason``; a point without an interval has one too.
    """

    n: int
    point: float | None = None
    error: float | None = None
    low: float | None = None
    high: float | None = None
    reason: Reason | None = None


@dataclass(frozen=True, slots=True)
class Bootstrapped:
    """A figure whose interval comes from drawing the cases again, and how many draws said nothing."""

    estimate: Estimate
    draws: int
    degenerate: int


@dataclass(frozen=True, slots=True)
class Band:
    """One step of a scale of words, from this value up to the next band's."""

    name: str
    low: float


@dataclass(frozen=True, slots=True)
class Verdict:
    """The best word that is sure enough, and how sure each word is, best first; None with a reason."""

    word: str | None
    at_least: tuple[tuple[str, float], ...]
    reason: Reason | None = None
