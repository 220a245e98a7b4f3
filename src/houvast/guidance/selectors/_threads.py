"""Reads threads: an entry and those that follow it, such as a barrier with its steps.

The trajectory keeps where each thread begins, so that reading them takes one query, however long the
timeline is.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from uuid import UUID

from django.db.models import Q

from houvast.access.actor import Actor
from houvast.access.sealing import unseal_content
from houvast.guidance.models.trajectory import Entry, Trajectory
from houvast.guidance.selectors._entries import EntryLine, opened
from houvast.guidance.values.lists import EntryKind
from houvast.guidance.values.trajectory import TrajectoryContent
from houvast.kernel.errors import NotFound
from houvast.kernel.messages import message


@dataclass(frozen=True)
class ThreadLines:
    """The entry a thread begins with, and those that follow it, oldest first."""

    first: EntryLine
    later: tuple[EntryLine, ...]

    @property
    def newest(self) -> EntryLine:
        """The entry written last."""
        return self.later[-1] if self.later else self.first


def threads_of(actor: Actor, trajectory: Trajectory, *kinds: EntryKind) -> tuple[ThreadLines, ...]:
    """Returns all threads that begin with an entry of these kinds, oldest first, in one query."""
    begun = unseal_content(actor, trajectory, TrajectoryContent).begun(*kinds)
    if not begun:
        return ()
    rows = Entry.objects.filter(Q(id__in=begun) | Q(about_id__in=begun), dossier_id=trajectory.dossier_id)
    return in_threads(opened(actor, rows.order_by("created_at", "id")), set(kinds))


def thread_of(actor: Actor, trajectory: Trajectory, first_id: UUID, kind: EntryKind) -> ThreadLines:
    """Returns the thread that begins with this entry of this kind; raises NotFound."""
    rows = Entry.objects.filter(Q(id=first_id) | Q(about_id=first_id), dossier_id=trajectory.dossier_id)
    for thread in in_threads(opened(actor, rows.order_by("created_at", "id")), {kind}):
        if thread.first.id == first_id:
            return thread
    raise NotFound(message("This does not exist, or not for you."))


def in_threads(lines: Iterable[EntryLine], kinds: set[EntryKind]) -> tuple[ThreadLines, ...]:
    """Puts entries, oldest first, behind the one each is about."""
    listed = list(lines)
    later: dict[object, list[EntryLine]] = {}
    for line in listed:
        if line.about_id is not None:
            later.setdefault(line.about_id, []).append(line)
    return tuple(
        ThreadLines(line, tuple(later.get(line.id, ())))
        for line in listed
        if line.about_id is None and line.kind in kinds
    )
