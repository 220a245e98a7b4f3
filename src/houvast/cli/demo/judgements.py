"""What colleagues of the town saw in two trajectories, and what they came to in one of them."""

from dataclasses import dataclass
from pathlib import Path
from typing import Final

from houvast.assessment.values.ratings import Sureness
from houvast.cli.demo.reading import read_toml
from houvast.instruments.definition import Polarity

JUDGEMENTS: Final = "judgements"
FILE: Final = Path(__file__).parent / "judgement.toml"


@dataclass(frozen=True)
class SeenItem:
    """What somebody saw in one item; ``notes`` are numbers of the story's notes that support it."""

    item: str
    because: str
    notes: tuple[int, ...]
    strength: str = ""
    barrier: str = ""


@dataclass(frozen=True)
class ToldSheet:
    """One rater's sheet; what is not named stands at the lowest level."""

    rater: str
    because: str
    before: str
    before_sure: Sureness
    before_domains: tuple[str, ...]
    after: str
    after_sure: Sureness
    after_domains: tuple[str, ...]
    sources: tuple[str, ...]
    quality: str
    unknown: tuple[str, ...]
    seen: tuple[SeenItem, ...]
    formulation: str
    another_explanation: str
    best_scenario: str
    plan: str
    own_view: str


@dataclass(frozen=True)
class ToldConsensus:
    """What the team came to on one side."""

    item: str
    polarity: Polarity
    level: str
    because: str


@dataclass(frozen=True)
class ToldJudgement:
    """A judgement, so many days ago; ``critical_action`` is the number of an action of the story."""

    ago: int
    look_again: int
    formulation: str
    moved: str
    minority: str
    best_scenario: str
    other_scenario: str
    plan: str
    would_change: str
    own_view: str
    consensus: tuple[ToldConsensus, ...]
    critical_item: str
    critical_action: int
    comment_ago: int
    comment: str


@dataclass(frozen=True)
class ToldRound:
    """A round, begun so many days ago with so many days to rate; the first rater holds the trajectory."""

    story: str
    leader: str
    ago: int
    days: int
    question: str
    sheets: tuple[ToldSheet, ...]
    judgement: ToldJudgement | None = None


@dataclass(frozen=True)
class Judgements:
    """Every round that is played."""

    rounds: tuple[ToldRound, ...]


def load_judgements() -> Judgements:
    """Returns what is played."""
    return read_toml(FILE, Judgements)
