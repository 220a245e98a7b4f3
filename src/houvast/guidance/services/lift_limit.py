"""Lifting a limit: it stays readable, as something that was agreed once."""

from dataclasses import dataclass
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.audit import log
from houvast.guidance.selectors._threads import thread_of
from houvast.guidance.services._writing import NewEntry, add_entry, is_written, take_open_trajectory
from houvast.guidance.values.agreements import Limit, LimitEnd
from houvast.guidance.values.lists import EntryKind
from houvast.kernel.errors import Conflict
from houvast.kernel.messages import message


@dataclass(frozen=True)
class LimitLift:
    """A limit to lift; the number of the new entry comes with the form."""

    entry_id: UUID
    trajectory_id: UUID
    limit_id: UUID
    why: str


def lift_limit(actor: Actor, new: LimitLift) -> None:
    """Lifts a limit. Raises NotFound, Conflict when it was lifted before or the trajectory is closed."""
    must(actor, "guidance.lift_limit")
    trajectory = take_open_trajectory(new.trajectory_id)
    thread = thread_of(actor, trajectory, new.limit_id, EntryKind.LIMIT)
    if isinstance(thread.newest.body, LimitEnd) and not is_written(new.entry_id):
        raise Conflict(message("This limit was lifted before. Your text is still here: keep it as a note."))
    what = thread.first.body.what if isinstance(thread.first.body, Limit) else ""
    end = LimitEnd(what, new.why)
    if add_entry(actor, trajectory, NewEntry(new.entry_id, end, about_id=new.limit_id)):
        log.record("guidance.lift_limit", dossier=trajectory.dossier_id)
