"""Adding what was talked about this time to somebody remembered. The day it all goes stays the same."""

from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.audit import log
from houvast.kernel.errors import Conflict
from houvast.kernel.messages import message
from houvast.outreach.services._notes import check_talk, seal_note, take_note
from houvast.outreach.values.remembered import Talk


def add_talk(actor: Actor, note_id: UUID, talk: Talk) -> None:
    """Keeps a talk beside the earlier ones. Raises NotFound, Invalid when it says nothing, Conflict."""
    must(actor, "outreach.add_talk")
    check_talk(talk)
    row, content = take_note(actor, note_id)
    kept = next((one for one in content.talks if one.id == talk.id), None)
    if kept is not None and kept != talk:
        raise Conflict(
            message(
                "This page was saved before, with other words. Your text is still here: save it once more."
            )
        )
    if kept is None:
        seal_note(actor, row, content.with_talk(talk))
        row.save(update_fields=["sealed"])
        log.record("outreach.add_talk")
