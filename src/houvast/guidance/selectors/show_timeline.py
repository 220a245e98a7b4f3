"""A trajectory's timeline, all of it or a part: by kind and by period, to read or to print."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.audit import log
from houvast.guidance.models.trajectory import Entry
from houvast.guidance.selectors._entries import EntryLine, opened, trajectory_row
from houvast.guidance.values.lists import EntryKind
from houvast.kernel import clock

MOST = 5_000


@dataclass(frozen=True)
class TimelinePart:
    """Which entries are wanted: of which kinds (none: all), from which day, to which day."""

    kinds: frozenset[EntryKind] = frozenset()
    first: date | None = None
    last: date | None = None


@dataclass(frozen=True)
class Timeline:
    """The entries wanted, newest first; the kinds there are at all; how many entries there are."""

    entries: tuple[EntryLine, ...]
    kinds: frozenset[EntryKind]
    total: int


def show_timeline(actor: Actor, trajectory_id: UUID, part: TimelinePart) -> Timeline:
    """Returns the part wanted; a constant number of queries. Raises NotFound."""
    must(actor, "guidance.show_timeline")
    trajectory = trajectory_row(trajectory_id)
    log.record_reading("guidance.show_timeline", dossier=trajectory.dossier_id)
    rows = Entry.objects.filter(dossier_id=trajectory.dossier_id).order_by("-created_at", "id")[:MOST]
    lines = opened(actor, rows)
    wanted = tuple(line for line in lines if _is_wanted(line, part))
    return Timeline(wanted, frozenset(line.kind for line in lines if line.kind), len(lines))


def _is_wanted(line: EntryLine, part: TimelinePart) -> bool:
    day = clock.day_of(line.at)
    in_period = (part.first is None or day >= part.first) and (part.last is None or day <= part.last)
    return in_period and (not part.kinds or line.kind in part.kinds)
