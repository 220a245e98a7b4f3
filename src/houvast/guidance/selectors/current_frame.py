"""In which frame the talks take place: what a letter asks before it leaves."""

from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.guidance.selectors._entries import trajectory_row
from houvast.guidance.selectors._frames import CurrentFrame, frames_in
from houvast.guidance.selectors._threads import threads_of
from houvast.guidance.values.lists import EntryKind

__all__ = ["CurrentFrame", "current_frame"]


def current_frame(actor: Actor, trajectory_id: UUID) -> CurrentFrame:
    """Returns the frame that counts now; without a frame when none was ever stated. Raises NotFound."""
    must(actor, "guidance.show_trajectory")
    trajectory = trajectory_row(trajectory_id)
    stated = frames_in(actor, trajectory, threads_of(actor, trajectory, EntryKind.FRAME))
    return stated[-1] if stated else CurrentFrame(None, None, "", "", "")
