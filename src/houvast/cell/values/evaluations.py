"""What a cell asks itself: after six months, then every year (F24). No case and no person stands in it.

The questions are our own words for what those who work in cells, and those who watch them, name as hard:
information and trust (VVSG 2022), social partners who are missing (VVSG 2021), when a trajectory ends,
children, the effort it takes. The academic list of indicators was not read and nothing here is taken from it.
"""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import Final

from houvast.vault.content import content

FIRST_AFTER: Final = timedelta(days=183)
"""How long after its beginning a cell looks back for the first time: about six months (VVSG's coaching)."""
AGAIN_AFTER: Final = timedelta(days=365)
"""How long after that it does so again: every year."""


class Question(StrEnum):
    """What a cell asks itself, in this order."""

    TABLE = "table"
    TRUST = "trust"
    SHARING = "sharing"
    ROLES = "roles"
    RULES = "rules"
    CHILDREN = "children"
    ENDING = "ending"
    EFFORT = "effort"
    NEW = "new"
    WORKED = "worked"


@content("cell.self_answer", version=1)
@dataclass(frozen=True)
class SelfAnswer:
    """What the cell answers together to one question."""

    question: Question
    words: str


@content("cell.self_evaluation", version=1)
@dataclass(frozen=True)
class SelfEvaluation:
    """What a cell wrote down together on a day; a later version stands beside it. Nobody's name is in it."""

    on: date
    version: int
    answers: tuple[SelfAnswer, ...]
    agreed: str

    def words(self, question: Question) -> str:
        """Returns what was answered to a question; nothing where it was left open."""
        return next((one.words for one in self.answers if one.question is question), "")


def evaluation_due(started_on: date, evaluated_on: date | None) -> date:
    """Returns by when a cell looks back on itself."""
    return started_on + FIRST_AFTER if evaluated_on is None else evaluated_on + AGAIN_AFTER
