"""Withholding: what somebody close may not learn, as a warning where it matters."""

from dataclasses import dataclass
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.audit import log
from houvast.guidance.services._writing import NewEntry, begin_thread, take_trajectory
from houvast.guidance.values.agreements import Withheld
from houvast.kernel.errors import Invalid
from houvast.kernel.messages import message


@dataclass(frozen=True)
class NewWithholding:
    """Something to withhold; its number comes with the form."""

    entry_id: UUID
    trajectory_id: UUID
    withheld: Withheld


def withhold_from(actor: Actor, new: NewWithholding) -> None:
    """Keeps what somebody may not learn, also after closing. Raises NotFound, Invalid."""
    must(actor, "guidance.withhold_from")
    if not new.withheld.from_whom.strip() or not new.withheld.what.strip():
        raise Invalid(message("Write who may not learn it, and what."))
    trajectory = take_trajectory(new.trajectory_id)
    if begin_thread(actor, trajectory, NewEntry(new.entry_id, new.withheld)):
        log.record("guidance.withhold_from", dossier=trajectory.dossier_id)
