"""One thread, as a page that goes on with it shows it: an ally, a project, a limit, an answer, an event."""

from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.guidance.selectors._entries import trajectory_row
from houvast.guidance.selectors._threads import ThreadLines, thread_of
from houvast.guidance.values.lists import EntryKind

__all__ = ["ThreadLines", "show_thread"]


def show_thread(actor: Actor, trajectory_id: UUID, first_id: UUID, kind: EntryKind) -> ThreadLines:
    """Returns the thread that begins with this entry of this kind. Raises NotFound."""
    must(actor, "guidance.show_trajectory")
    return thread_of(actor, trajectory_row(trajectory_id), first_id, kind)
