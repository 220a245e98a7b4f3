"""What somebody close may not learn: the warning on every page from which words go out."""

from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.guidance.selectors._entries import trajectory_row
from houvast.guidance.selectors._threads import threads_of
from houvast.guidance.selectors._withheld import WithheldNow, withheld_in
from houvast.guidance.values.lists import EntryKind

__all__ = ["WithheldNow", "list_withheld"]


def list_withheld(actor: Actor, trajectory_id: UUID) -> tuple[WithheldNow, ...]:
    """Returns what stands withheld in a trajectory, oldest first. Raises NotFound."""
    must(actor, "guidance.show_trajectory")
    return withheld_in(threads_of(actor, trajectory_row(trajectory_id), EntryKind.WITHHELD))
