"""Ending a project: what became of it, whatever it became."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.audit import log
from houvast.guidance.selectors._threads import thread_of
from houvast.guidance.services._writing import NewEntry, add_entry, is_written, take_open_trajectory
from houvast.guidance.values.lists import EntryKind
from houvast.guidance.values.story import OwnProject, ProjectEnd
from houvast.kernel import clock
from houvast.kernel.errors import Conflict, Invalid
from houvast.kernel.messages import message


@dataclass(frozen=True)
class EndOfProject:
    """What became of a project; the number comes with the form."""

    entry_id: UUID
    trajectory_id: UUID
    project_id: UUID
    ended_on: date
    became: str


def end_project(actor: Actor, new: EndOfProject) -> None:
    """Ends a project. Raises NotFound, Conflict when it ended before or the trajectory is closed, Invalid."""
    must(actor, "guidance.end_project")
    if not new.became.strip():
        raise Invalid(message("Write what became of it, also when nothing did."))
    if new.ended_on > clock.today():
        raise Invalid(message("This day is yet to come."))

    trajectory = take_open_trajectory(new.trajectory_id)
    thread = thread_of(actor, trajectory, new.project_id, EntryKind.PROJECT)
    if isinstance(thread.newest.body, ProjectEnd) and not is_written(new.entry_id):
        raise Conflict(message("This project has ended. Your text is still here: keep it as a note."))
    idea = thread.first.body.idea if isinstance(thread.first.body, OwnProject) else ""
    end = ProjectEnd(idea, new.ended_on, new.became)
    if add_entry(actor, trajectory, NewEntry(new.entry_id, end, about_id=new.project_id)):
        log.record("guidance.end_project", dossier=trajectory.dossier_id)
