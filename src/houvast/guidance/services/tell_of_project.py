"""Telling how a project goes."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.audit import log
from houvast.guidance.selectors._threads import thread_of
from houvast.guidance.services._writing import NewEntry, add_entry, is_written, take_open_trajectory
from houvast.guidance.values.lists import EntryKind
from houvast.guidance.values.story import OwnProject, ProjectEnd, ProjectNews
from houvast.kernel import clock
from houvast.kernel.errors import Conflict, Invalid
from houvast.kernel.messages import message


@dataclass(frozen=True)
class NewsOfProject:
    """How a project goes; the number comes with the form."""

    entry_id: UUID
    trajectory_id: UUID
    project_id: UUID
    told_on: date
    words: str


def tell_of_project(actor: Actor, new: NewsOfProject) -> None:
    """Keeps how a project goes. Raises NotFound, Conflict when it ended, Invalid without words."""
    must(actor, "guidance.tell_of_project")
    if not new.words.strip():
        raise Invalid(message("Write how it goes."))
    if new.told_on > clock.today():
        raise Invalid(message("This day is yet to come."))

    trajectory = take_open_trajectory(new.trajectory_id)
    thread = thread_of(actor, trajectory, new.project_id, EntryKind.PROJECT)
    if isinstance(thread.newest.body, ProjectEnd) and not is_written(new.entry_id):
        raise Conflict(message("This project has ended. Your text is still here: keep it as a note."))
    idea = thread.first.body.idea if isinstance(thread.first.body, OwnProject) else ""
    news = ProjectNews(idea, new.told_on, new.words)
    if add_entry(actor, trajectory, NewEntry(new.entry_id, news, about_id=new.project_id)):
        log.record("guidance.tell_of_project", dossier=trajectory.dossier_id)
