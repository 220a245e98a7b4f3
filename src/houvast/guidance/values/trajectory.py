"""What a trajectory keeps about itself, and how its due day follows from what was agreed."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from houvast.vault.content import content

EVALUATE_EVERY_MONTHS = 3
MONTHS = 12
SHORTEST_MONTH = 28


@content("guidance.trajectory", version=1)
@dataclass(frozen=True)
class TrajectoryContent:
    """Where in the timeline conversations and domains stand: a long one opens as fast as a short one."""

    conversations: tuple[UUID, ...] = ()
    domains: tuple[UUID, ...] = ()

    def with_conversation(self, entry: UUID) -> "TrajectoryContent":
        """Returns the same with one more conversation."""
        return replace(self, conversations=(*self.conversations, entry))

    def with_domain(self, entry: UUID) -> "TrajectoryContent":
        """Returns the same with one more view on a domain."""
        return replace(self, domains=(*self.domains, entry))


def evaluation_after(day: date) -> date:
    """Returns the day of the next look back: three months on, never later than the month's 28th."""
    months = day.month - 1 + EVALUATE_EVERY_MONTHS
    return date(day.year + months // MONTHS, months % MONTHS + 1, min(day.day, SHORTEST_MONTH))


def first_due(days: Iterable[date | None]) -> date | None:
    """Returns the earliest of these days, None when there is none."""
    return min((day for day in days if day is not None), default=None)
