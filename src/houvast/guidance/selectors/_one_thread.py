"""Reads one barrier, goal or step with all that follows it."""

from uuid import UUID

from django.db.models import Q

from houvast.access.actor import Actor
from houvast.guidance.models.trajectory import Entry
from houvast.guidance.selectors._entries import entry_line, opened
from houvast.guidance.selectors._threads import ThreadLines
from houvast.guidance.values.lists import EntryKind
from houvast.kernel.errors import NotFound
from houvast.kernel.messages import message


def one_thread(actor: Actor, trajectory_id: UUID, entry_id: UUID, *kinds: EntryKind) -> ThreadLines:
    """Returns the thread that begins with this entry; raises NotFound when it is of none of these kinds."""
    rows = Entry.objects.filter(Q(id=entry_id) | Q(about_id=entry_id), dossier_id=trajectory_id)
    lines = opened(actor, rows.order_by("created_at", "id"))
    first = next((line for line in lines if line.id == entry_id and line.kind in kinds), None)
    if first is None:
        raise NotFound(message("This does not exist, or not for you."))
    return ThreadLines(first, tuple(line for line in lines if line.id != entry_id))


def thread_of_step(actor: Actor, trajectory_id: UUID, step_id: UUID) -> ThreadLines:
    """Returns the thread a step belongs to. Raises NotFound."""
    line = entry_line(actor, trajectory_id, step_id, EntryKind.STEP)
    if line.about_id is None:
        raise NotFound(message("This does not exist, or not for you."))
    return one_thread(actor, trajectory_id, line.about_id, EntryKind.BARRIER, EntryKind.GOAL)
