"""Naming a barrier: what stands in the way, on whose side, who takes it on, and until when one can appeal."""

from dataclasses import dataclass, replace
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.audit import log
from houvast.guidance.services._domains import domain_of
from houvast.guidance.services._writing import NewEntry, begin_thread, settle_due_day, take_open_trajectory
from houvast.guidance.values.lists import ActionState
from houvast.guidance.values.plan import Barrier
from houvast.guidance.values.trajectory import first_due
from houvast.kernel.errors import Invalid
from houvast.kernel.messages import message


@dataclass(frozen=True)
class NewBarrier:
    """A barrier to keep; its number comes with the form."""

    barrier_id: UUID
    trajectory_id: UUID
    barrier: Barrier


def name_barrier(actor: Actor, new: NewBarrier) -> None:
    """Keeps a barrier; it asks for attention on its day, or earlier when one can appeal until then.

    Raises NotFound, Conflict when closed, Invalid without words or for a domain the service does not know.
    """
    must(actor, "guidance.name_barrier")
    if not new.barrier.what.strip():
        raise Invalid(message("Write what stands in the way."))
    trajectory = take_open_trajectory(new.trajectory_id)
    domain = domain_of(trajectory, new.barrier.domain)
    barrier = replace(new.barrier, domain=domain.key, named=domain.named)
    due_on = first_due((barrier.due_on, barrier.legal.last_day if barrier.legal else None))
    entry = NewEntry(new.barrier_id, barrier, state=ActionState.OPEN, due_on=due_on)
    if begin_thread(actor, trajectory, entry):
        settle_due_day(trajectory)
        log.record("guidance.name_barrier", dossier=trajectory.dossier_id)
