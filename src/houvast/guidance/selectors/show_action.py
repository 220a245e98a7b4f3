"""One action, as the page that ends it shows it."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.guidance.selectors._entries import entry_line
from houvast.guidance.values.entries import Action
from houvast.guidance.values.lists import ActionState, EntryKind
from houvast.kernel.errors import NotFound
from houvast.kernel.messages import message


@dataclass(frozen=True)
class ActionPage:
    """An action, its day, and what became of it."""

    id: UUID
    action: Action
    due_on: date | None
    state: ActionState


def show_action(actor: Actor, trajectory_id: UUID, action_id: UUID) -> ActionPage:
    """Returns an action of this trajectory. Raises NotFound."""
    must(actor, "guidance.show_trajectory")
    line = entry_line(actor, trajectory_id, action_id, EntryKind.ACTION)
    if not isinstance(line.body, Action):
        raise NotFound(message("This does not exist, or not for you."))
    return ActionPage(line.id, line.body, line.due_on, ActionState(line.state))
