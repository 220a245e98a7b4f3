"""Holding a conversation: the person's own words on six questions, the worker's view beside them."""

from dataclasses import dataclass
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.audit import log
from houvast.guidance.services._writing import (
    NewEntry,
    add_entry,
    content_of,
    keep_content,
    take_open_trajectory,
)
from houvast.guidance.values.entries import Conversation
from houvast.kernel import clock
from houvast.kernel.errors import Invalid
from houvast.kernel.messages import message


@dataclass(frozen=True)
class NewConversation:
    """A conversation to keep; its number comes with the form."""

    entry_id: UUID
    trajectory_id: UUID
    conversation: Conversation


def hold_conversation(actor: Actor, new: NewConversation) -> None:
    """Keeps a conversation beside the earlier ones.

    Raises NotFound, Invalid when nothing was written or the day is yet to come, Conflict when closed.
    """
    must(actor, "guidance.hold_conversation")
    if not new.conversation.topics:
        raise Invalid(message("Write at least one thing the person said, or your view on it."))
    if new.conversation.held_on > clock.today():
        raise Invalid(message("This day is yet to come."))
    trajectory = take_open_trajectory(new.trajectory_id)
    if add_entry(actor, trajectory, NewEntry(new.entry_id, new.conversation)):
        keep_content(actor, trajectory, content_of(actor, trajectory).with_conversation(new.entry_id))
        log.record("guidance.hold_conversation", dossier=trajectory.dossier_id)
