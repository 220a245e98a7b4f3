"""Changing the draft of a feedback sheet: what the others say of it at the table, until approval is asked."""

from dataclasses import replace
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.access.sealing import seal_content
from houvast.audit import log
from houvast.cell.services._sheets import Written, take_draft, text_of


def change_sheet(actor: Actor, sheet_id: UUID, written: Written) -> None:
    """Writes a draft anew (F7). Raises Invalid as drafting does, Conflict once asked, NotFound."""
    must(actor, "cell.change_sheet")
    row, about, content = take_draft(actor, sheet_id)
    seal_content(actor, row, replace(content, text=text_of(actor, about, written)))
    row.save(update_fields=["content"])
    log.record("cell.change_sheet", dossier=row.dossier_id)
