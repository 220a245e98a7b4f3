"""Beginning a young person's own project: an outlet for ideals, not a measure."""

from dataclasses import dataclass
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.audit import log
from houvast.guidance.services._writing import NewEntry, begin_thread, take_open_trajectory
from houvast.guidance.values.story import OwnProject
from houvast.kernel.errors import Invalid
from houvast.kernel.messages import message


@dataclass(frozen=True)
class NewProject:
    """A project to begin; its number comes with the form."""

    entry_id: UUID
    trajectory_id: UUID
    project: OwnProject


def begin_project(actor: Actor, new: NewProject) -> None:
    """Keeps a project. Raises NotFound, Conflict when closed, Invalid without an idea."""
    must(actor, "guidance.begin_project")
    if not new.project.idea.strip():
        raise Invalid(message("Write the idea first, however small."))
    trajectory = take_open_trajectory(new.trajectory_id)
    if begin_thread(actor, trajectory, NewEntry(new.entry_id, new.project)):
        log.record("guidance.begin_project", dossier=trajectory.dossier_id)
