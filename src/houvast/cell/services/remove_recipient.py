"""Taking a recipient of feedback sheets off again."""

from dataclasses import replace
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.audit import log
from houvast.cell.services._cells import keep_cell, take_cell


def remove_recipient(actor: Actor, cell_id: UUID, recipient_id: UUID) -> None:
    """Takes a recipient off; nothing happens when it is gone. Raises NotFound."""
    must(actor, "cell.remove_recipient")
    row, before = take_cell(actor, cell_id)
    content = replace(before, recipients=tuple(one for one in before.recipients if one.id != recipient_id))
    if content == before:
        return
    keep_cell(actor, row, content)
    log.record("cell.remove_recipient", dossier=cell_id)
