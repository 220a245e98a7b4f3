"""Taking the rulers: importance, confidence, readiness, each with why it is not lower."""

from dataclasses import dataclass
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.audit import log
from houvast.guidance.services._writing import NewEntry, begin_thread, take_open_trajectory
from houvast.guidance.values.story import Rulers, is_on_ruler
from houvast.kernel import clock
from houvast.kernel.errors import Invalid
from houvast.kernel.messages import message


@dataclass(frozen=True)
class NewRulers:
    """Rulers to keep; their number comes with the form."""

    entry_id: UUID
    trajectory_id: UUID
    rulers: Rulers


def take_rulers(actor: Actor, new: NewRulers) -> None:
    """Keeps the rulers of one day, about one thing; any of them may be declined.

    Raises NotFound, Conflict when closed, Invalid without a subject, for a day to come, or off the ruler.
    """
    must(actor, "guidance.take_rulers")
    rulers = new.rulers
    if not rulers.about.strip():
        raise Invalid(message("Write what the rulers are about, in the person's words."))
    if rulers.held_on > clock.today():
        raise Invalid(message("This day is yet to come."))
    if not all(reading.value is None or is_on_ruler(reading.value) for reading in rulers.readings):
        raise Invalid(message("A ruler goes from 0 to 10."))
    trajectory = take_open_trajectory(new.trajectory_id)
    if begin_thread(actor, trajectory, NewEntry(new.entry_id, new.rulers)):
        log.record("guidance.take_rulers", dossier=trajectory.dossier_id)
