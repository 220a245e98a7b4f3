"""Four questions about a talk, which the person taps alone: each stands for itself, nothing adds them up."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final

from houvast.vault.content import content

TAPS: Final = range(11)
"""From 0, not at all, to 10, wholly."""


class FeedbackQuestion(StrEnum):
    """What is asked at the end of a talk."""

    HEARD = "heard"
    MATTERED = "mattered"
    WAY = "way"
    OVERALL = "overall"


@content("guidance.session_feedback", version=1)
@dataclass(frozen=True)
class SessionFeedback:
    """What the person tapped on a day, 0 to 10 for each question; None where they would rather not."""

    held_on: date
    heard: int | None
    mattered: int | None
    way: int | None
    overall: int | None
    person: str = ""

    def tap(self, question: FeedbackQuestion) -> int | None:
        """Returns what was tapped on one question."""
        taps: dict[str, int | None] = {
            "heard": self.heard,
            "mattered": self.mattered,
            "way": self.way,
            "overall": self.overall,
        }
        return taps[question.value]
