"""What a trajectory keeps about itself, and how its due day follows from what was agreed."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from houvast.guidance.values.lists import EntryKind
from houvast.vault.content import Fields, content, upcast

EVALUATE_EVERY_MONTHS = 3
MONTHS = 12
SHORTEST_MONTH = 28


@content("guidance.thread", version=1)
@dataclass(frozen=True)
class Thread:
    """An entry that others follow: a barrier with its steps, a goal with its moments. By kind and number."""

    kind: EntryKind
    entry: UUID


@content("guidance.trajectory", version=2)
@dataclass(frozen=True)
class TrajectoryContent:
    """Where in the timeline conversations and domains stand, and where each thread of entries begins.

    With it a long timeline opens as fast as a short one: nobody looks through all of it for the few.
    """

    conversations: tuple[UUID, ...] = ()
    domains: tuple[UUID, ...] = ()
    threads: tuple[Thread, ...] = ()

    def with_conversation(self, entry: UUID) -> "TrajectoryContent":
        """Returns the same with one more conversation."""
        return replace(self, conversations=(*self.conversations, entry))

    def with_domain(self, entry: UUID) -> "TrajectoryContent":
        """Returns the same with one more view on a domain."""
        return replace(self, domains=(*self.domains, entry))

    def with_thread(self, kind: EntryKind, entry: UUID) -> "TrajectoryContent":
        """Returns the same with one more thread."""
        return replace(self, threads=(*self.threads, Thread(kind, entry)))

    def begun(self, *kinds: EntryKind) -> tuple[UUID, ...]:
        """Returns the first entries of all threads of these kinds, oldest first."""
        return tuple(thread.entry for thread in self.threads if thread.kind in kinds)


@upcast("guidance.trajectory", 1)
def _without_threads(values: Fields) -> Fields:
    """A trajectory of before there were threads has none."""
    return values | {"threads": []}


def evaluation_after(day: date) -> date:
    """Returns the day of the next look back: three months on, never later than the month's 28th."""
    months = day.month - 1 + EVALUATE_EVERY_MONTHS
    return date(day.year + months // MONTHS, months % MONTHS + 1, min(day.day, SHORTEST_MONTH))


def first_due(days: Iterable[date | None]) -> date | None:
    """Returns the earliest of these days, None when there is none."""
    return min((day for day in days if day is not None), default=None)
