"""Ending a withholding: the person no longer minds."""

from dataclasses import dataclass
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.audit import log
from houvast.guidance.selectors._threads import thread_of
from houvast.guidance.services._writing import NewEntry, add_entry, is_written, take_trajectory
from houvast.guidance.values.agreements import Withheld, WithheldEnd
from houvast.guidance.values.lists import EntryKind
from houvast.kernel.errors import Conflict
from houvast.kernel.messages import message


@dataclass(frozen=True)
class WithholdingEnd:
    """The end of a withholding; the number of the new entry comes with the form."""

    entry_id: UUID
    trajectory_id: UUID
    withheld_id: UUID
    why: str


def end_withholding(actor: Actor, new: WithholdingEnd) -> None:
    """Ends a withholding, also after closing. Raises NotFound, Conflict when it ended before."""
    must(actor, "guidance.end_withholding")
    trajectory = take_trajectory(new.trajectory_id)
    thread = thread_of(actor, trajectory, new.withheld_id, EntryKind.WITHHELD)
    if thread.later and not is_written(new.entry_id):
        raise Conflict(message("This was ended before."))
    from_whom = thread.first.body.from_whom if isinstance(thread.first.body, Withheld) else ""
    end = WithheldEnd(from_whom, new.why)
    if add_entry(actor, trajectory, NewEntry(new.entry_id, end, about_id=new.withheld_id)):
        log.record("guidance.end_withholding", dossier=trajectory.dossier_id)
