"""Discarding the draft of a feedback sheet: a sheet is never owed."""

from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.register import write_down
from houvast.access.rules import must
from houvast.audit import log
from houvast.cell.services._sheets import take_draft


def discard_sheet(actor: Actor, sheet_id: UUID) -> None:
    """Deletes a draft for good; no restored copy brings it back.

    Raises NotFound, Conflict once approval was asked: then it is concluded.
    """
    must(actor, "cell.discard_sheet")
    row, _about, _content = take_draft(actor, sheet_id)
    log.record("cell.discard_sheet", dossier=row.dossier_id)
    row.delete()
    write_down("removed_sheet", sheet_id)
