"""Drafting a feedback sheet for an item that was discussed: an evaluation of the follow-up, no more (F7)."""

from dataclasses import dataclass
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.access.sealing import seal_content
from houvast.access.writing import write_once
from houvast.audit import log
from houvast.cell.finding.sheets import about_discussed
from houvast.cell.models.sheets import Sheet
from houvast.cell.services._sheets import Written, text_of
from houvast.cell.values.sheets import SheetContent, SheetState


@dataclass(frozen=True)
class NewSheet:
    """A sheet to draft; its number comes with the form."""

    sheet_id: UUID
    item_id: UUID
    written: Written


def draft_sheet(actor: Actor, new: NewSheet) -> UUID:
    """Keeps a draft once; returns its number (law of 30 July 2018, art. 4 §2).

    Raises Invalid for words from an extract or from the T.E.R. database, without words or recipients;
    Conflict for an item that was not discussed; NotFound.
    """
    must(actor, "cell.draft_sheet")
    about = about_discussed(actor, new.item_id)
    content = SheetContent(about.meeting_on, text_of(actor, about, new.written))
    row = Sheet(
        id=new.sheet_id,
        dossier_id=about.item.dossier_id,
        compartment_id=about.item.compartment_id,
        item_id=about.item.id,
        state=SheetState.DRAFT,
    )
    seal_content(actor, row, content)
    if write_once(actor, row, SheetContent, content):
        log.record("cell.draft_sheet", dossier=row.dossier_id)
    return row.id
