"""Where a question stands, and on which shelf the desk looks for it."""

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType


class QuestionState(StrEnum):
    """Where a question stands; the only thing about it that lies in the clear."""

    OPEN = "open"
    ANSWERED = "answered"
    CLARIFYING = "clarifying"
    TELLING = "telling"
    VISITING = "visiting"
    REFERRED = "referred"
    CLOSED = "closed"


class Shelf(StrEnum):
    """Where the desk looks for a question: still at work, handed over, or closed."""

    OPEN = "open"
    REFERRED = "referred"
    CLOSED = "closed"


SHELVES: Mapping[Shelf, frozenset[QuestionState]] = MappingProxyType(
    {
        Shelf.OPEN: frozenset(
            {
                QuestionState.OPEN,
                QuestionState.ANSWERED,
                QuestionState.CLARIFYING,
                QuestionState.TELLING,
                QuestionState.VISITING,
            }
        ),
        Shelf.REFERRED: frozenset({QuestionState.REFERRED}),
        Shelf.CLOSED: frozenset({QuestionState.CLOSED}),
    }
)

UNANSWERED: frozenset[QuestionState] = frozenset({QuestionState.OPEN})
"""States in which the asker has not heard from the desk: the response clock runs."""
