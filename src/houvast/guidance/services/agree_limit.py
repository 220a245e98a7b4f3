"""Agreeing a limit: what, why, with whom, what happens if; also what we will not do."""

from dataclasses import dataclass
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.audit import log
from houvast.guidance.services._writing import NewEntry, begin_thread, take_open_trajectory
from houvast.guidance.values.agreements import Limit
from houvast.kernel import clock
from houvast.kernel.errors import Invalid
from houvast.kernel.messages import message


@dataclass(frozen=True)
class NewLimit:
    """A limit to agree; its number comes with the form."""

    entry_id: UUID
    trajectory_id: UUID
    limit: Limit


def agree_limit(actor: Actor, new: NewLimit) -> None:
    """Keeps a limit. Raises NotFound, Conflict when closed, Invalid without what and with whom."""
    must(actor, "guidance.agree_limit")
    if not new.limit.what.strip():
        raise Invalid(message("Write the limit, in words everybody understands."))
    if not new.limit.agreed_with.strip():
        raise Invalid(message("Write with whom it was agreed: a limit nobody agreed to is no agreement."))
    if new.limit.agreed_on > clock.today():
        raise Invalid(message("This day is yet to come."))
    trajectory = take_open_trajectory(new.trajectory_id)
    if begin_thread(actor, trajectory, NewEntry(new.entry_id, new.limit)):
        log.record("guidance.agree_limit", dossier=trajectory.dossier_id)
