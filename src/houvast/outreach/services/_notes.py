"""What the acts on a worker's own notes share: taking one, sealing it anew."""

from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.personal import seal_for_self
from houvast.kernel import clock
from houvast.kernel.errors import Invalid
from houvast.kernel.messages import message
from houvast.outreach.finding import opened_note, remembered_row
from houvast.outreach.models.remembered import Remembered
from houvast.outreach.values.remembered import RememberedContent, Talk, remembered_place


def take_note(actor: Actor, note_id: UUID) -> tuple[Remembered, RememberedContent]:
    """Returns a note of the actor's that only this act changes, open. Raises NotFound."""
    Remembered.objects.select_for_update().filter(id=note_id, user_id=actor.user_id).first()
    row = remembered_row(actor, note_id)
    return row, opened_note(actor, row)


def seal_note(actor: Actor, row: Remembered, content: RememberedContent) -> None:
    """Seals a note to the actor alone; the caller saves the row."""
    row.sealed = seal_for_self(actor, remembered_place(row.id), content)


def check_talk(talk: Talk) -> None:
    """Raises Invalid for a talk that says nothing, or of a day to come."""
    if not talk.themes and not talk.words.strip():
        raise Invalid(message("Write what you talked about, or tap a theme."))
    if talk.on > clock.today():
        raise Invalid(message("This day is yet to come."))
