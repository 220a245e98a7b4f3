"""Speaking of ideals: what a young person stands for, in their own words, the worker's view beside it."""

from dataclasses import dataclass
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.audit import log
from houvast.guidance.services._writing import NewEntry, begin_thread, take_open_trajectory
from houvast.guidance.values.story import Ideals
from houvast.kernel import clock
from houvast.kernel.errors import Invalid
from houvast.kernel.messages import message


@dataclass(frozen=True)
class NewIdeals:
    """A talk about ideals to keep; its number comes with the form."""

    entry_id: UUID
    trajectory_id: UUID
    ideals: Ideals


def speak_of_ideals(actor: Actor, new: NewIdeals) -> None:
    """Keeps a talk about ideals beside the earlier ones.

    Raises NotFound, Conflict when closed, Invalid when nothing was written or the day is yet to come.
    """
    must(actor, "guidance.speak_of_ideals")
    if not new.ideals.topics:
        raise Invalid(message("Write at least one thing the person said, or your view on it."))
    if new.ideals.held_on > clock.today():
        raise Invalid(message("This day is yet to come."))
    trajectory = take_open_trajectory(new.trajectory_id)
    if begin_thread(actor, trajectory, NewEntry(new.entry_id, new.ideals)):
        log.record("guidance.speak_of_ideals", dossier=trajectory.dossier_id)
