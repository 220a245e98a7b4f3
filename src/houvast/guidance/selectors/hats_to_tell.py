"""Whether the person still has to hear that their worker also does work of the cell."""

from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.access.values import Hat
from houvast.guidance.selectors._entries import trajectory_row
from houvast.guidance.selectors._frames import frames_in
from houvast.guidance.selectors._threads import threads_of
from houvast.guidance.values.lists import EntryKind


def hats_to_tell(actor: Actor, trajectory_id: UUID) -> bool:
    """Returns whether an actor with two hats has yet to say so here; asks nothing of anybody else."""
    must(actor, "guidance.show_trajectory")
    if actor.hat is Hat.NONE:
        return False
    trajectory = trajectory_row(trajectory_id)
    frames = frames_in(actor, trajectory, threads_of(actor, trajectory, EntryKind.FRAME))
    return not any(frame.two_hats_told for frame in frames)
