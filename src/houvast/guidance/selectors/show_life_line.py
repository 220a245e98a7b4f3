"""The life line: events the person finds important, in the order of a life, and how each moved."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.audit import log
from houvast.guidance.selectors._entries import trajectory_row
from houvast.guidance.selectors._threads import ThreadLines, threads_of
from houvast.guidance.values.lists import EntryKind
from houvast.guidance.values.story import LifeEvent


@dataclass(frozen=True)
class Version:
    """An event as it was told at one moment."""

    at: datetime
    writer: str
    event: LifeEvent


@dataclass(frozen=True)
class LifeEventNow:
    """An event as it stands, with its earlier versions, oldest first."""

    id: UUID
    event: LifeEvent
    earlier: tuple[Version, ...]


@dataclass(frozen=True)
class LifeLine:
    """What stands on the line, by when it began, and what was taken off it and can be put back."""

    events: tuple[LifeEventNow, ...]
    removed: tuple[LifeEventNow, ...]

    @property
    def has_moved(self) -> bool:
        """Whether an event on the line was told otherwise before."""
        return any(now.earlier for now in self.events)


def show_life_line(actor: Actor, trajectory_id: UUID) -> LifeLine:
    """Returns the life line of a trajectory, in a constant number of queries. Raises NotFound."""
    must(actor, "guidance.show_life_line")
    trajectory = trajectory_row(trajectory_id)
    log.record_reading("guidance.show_life_line", dossier=trajectory.dossier_id)
    events: list[LifeEventNow] = []
    removed: list[LifeEventNow] = []
    for thread in threads_of(actor, trajectory, EntryKind.LIFE_EVENT):
        stands = isinstance(thread.newest.body, LifeEvent)
        (events if stands else removed).append(_now(thread))
    return LifeLine(
        tuple(sorted(events, key=lambda now: now.event.begins.first_day)),
        tuple(sorted(removed, key=lambda now: now.event.begins.first_day)),
    )


def _now(thread: ThreadLines) -> LifeEventNow:
    versions = [
        Version(line.at, line.writer, line.body)
        for line in (thread.first, *thread.later)
        if isinstance(line.body, LifeEvent)
    ]
    return LifeEventNow(thread.first.id, versions[-1].event, tuple(versions[:-1]))
