"""Sealing a call in danger to the team, for the acts that keep one and put one right."""

from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.together import seal_together
from houvast.desk.values.danger_line import DangerCallContent, call_place
from houvast.kernel import clock
from houvast.kernel.errors import Invalid
from houvast.kernel.messages import message


def ensure_happened(content: DangerCallContent) -> None:
    """Raises Invalid for a moment that has not come yet."""
    if content.at > clock.now():
        raise Invalid(message("This moment has not come yet."))


def sealed_call(
    actor: Actor, team_id: UUID, call_id: UUID, content: DangerCallContent
) -> tuple[bytes, bytes]:
    """Returns a call sealed to the team, and the actor's signature."""
    return seal_together(actor, team_id, call_place(call_id), content)
