"""Stating the frame: of their own choice, urged, or a judge's condition, and what was said about it."""

from dataclasses import dataclass
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.audit import log
from houvast.guidance.services._writing import NewEntry, begin_thread, take_open_trajectory
from houvast.guidance.values.agreements import FrameStated
from houvast.guidance.values.lists import Frame
from houvast.kernel import clock
from houvast.kernel.errors import Invalid
from houvast.kernel.messages import message


@dataclass(frozen=True)
class NewFrame:
    """The frame as it was stated; the number comes with the form."""

    entry_id: UUID
    trajectory_id: UUID
    stated: FrameStated


def state_frame(actor: Actor, new: NewFrame) -> None:
    """Keeps the frame as it was stated; the newest counts.

    Raises NotFound, Conflict when closed, Invalid for a day to come, or when something was urged or set as
    a condition and nobody says by whom.
    """
    must(actor, "guidance.state_frame")
    if new.stated.frame is not Frame.VOLUNTARY and not new.stated.set_by.strip():
        raise Invalid(message("Write who urges it, or which court set the condition."))
    if new.stated.stated_on > clock.today():
        raise Invalid(message("This day is yet to come."))
    trajectory = take_open_trajectory(new.trajectory_id)
    if begin_thread(actor, trajectory, NewEntry(new.entry_id, new.stated)):
        log.record("guidance.state_frame", dossier=trajectory.dossier_id)
