"""Logging a call, a message or a chance meeting: two taps, no account of anybody is connected."""

from dataclasses import dataclass
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.audit import log
from houvast.guidance.services._writing import NewEntry, add_entry, take_trajectory
from houvast.guidance.values.papers import Touch
from houvast.kernel import clock
from houvast.kernel.errors import Invalid
from houvast.kernel.messages import message


@dataclass(frozen=True)
class NewTouch:
    """A contact to log; its number comes with the form."""

    entry_id: UUID
    trajectory_id: UUID
    touch: Touch


def log_touch(actor: Actor, new: NewTouch) -> None:
    """Keeps it, also after closing (aftercare). Raises NotFound, Invalid for a moment to come."""
    must(actor, "guidance.log_touch")
    if new.touch.at > clock.now():
        raise Invalid(message("This moment is yet to come."))
    trajectory = take_trajectory(new.trajectory_id)
    if add_entry(actor, trajectory, NewEntry(new.entry_id, new.touch)):
        log.record("guidance.log_touch", dossier=trajectory.dossier_id)
