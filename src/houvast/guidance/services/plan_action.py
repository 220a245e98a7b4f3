"""Planning an action: something agreed, with an owner and a day."""

from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.audit import log
from houvast.guidance.services._domains import domain_of
from houvast.guidance.services._writing import NewEntry, add_entry, settle_due_day, take_open_trajectory
from houvast.guidance.values.entries import Action
from houvast.guidance.values.lists import ActionState
from houvast.kernel.errors import Invalid
from houvast.kernel.messages import message


@dataclass(frozen=True)
class NewAction:
    """An action to plan; its number comes with the form."""

    action_id: UUID
    trajectory_id: UUID
    action: Action
    due_on: date


def plan_action(actor: Actor, new: NewAction) -> None:
    """Keeps an action; the dossier's due day follows.

    Raises NotFound, Invalid without words or for a domain the service does not know, Conflict when the
    trajectory is closed.
    """
    must(actor, "guidance.plan_action")
    if not new.action.what.strip():
        raise Invalid(message("Write what was agreed."))
    trajectory = take_open_trajectory(new.trajectory_id)
    action = new.action
    if action.domain is not None:
        domain = domain_of(trajectory, action.domain)
        action = replace(action, domain=domain.key, named=domain.named)
    entry = NewEntry(new.action_id, action, state=ActionState.OPEN, due_on=new.due_on)
    if add_entry(actor, trajectory, entry):
        settle_due_day(trajectory)
        log.record("guidance.plan_action", dossier=trajectory.dossier_id)
