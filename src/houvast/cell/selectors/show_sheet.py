"""A feedback sheet as its coordinators see it: a draft and what of it is others', else where it stands."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.access.sealing import unseal_content
from houvast.audit import log
from houvast.cell.finding.sheets import about_discussed, origins_of, sheet_row
from houvast.cell.models.sheets import GivenSheet
from houvast.cell.values.cells import Recipient
from houvast.cell.values.sheets import Overlap, SheetContent, SheetState, SheetText, asked_of, overlaps


@dataclass(frozen=True)
class SheetPage:
    """A sheet. ``text`` is there while it is a draft; ``asks`` how many would get a strip now.

    Of an asking under way and of one without consensus there is nothing to know but that.
    """

    id: UUID
    item_id: UUID
    cell_id: UUID
    case_id: UUID
    person: str
    meeting_on: date
    state: SheetState
    text: SheetText | None
    found: tuple[Overlap, ...]
    asks: int
    recipients: tuple[Recipient, ...]
    given_id: UUID | None


def show_sheet(actor: Actor, sheet_id: UUID) -> SheetPage:
    """Returns a sheet; raises NotFound."""
    must(actor, "cell.show_sheet")
    row = sheet_row(sheet_id)
    about = about_discussed(actor, row.item_id)
    log.record_reading("cell.show_sheet", dossier=row.dossier_id)
    content = unseal_content(actor, row, SheetContent)
    is_draft = content.text is not None
    given = GivenSheet.objects.filter(sheet_id=row.id).values_list("id", flat=True).first()
    return SheetPage(
        row.id,
        about.item.id,
        about.cell.id,
        row.dossier_id,
        about.case.person.name,
        content.meeting_on,
        SheetState(row.state),
        content.text,
        overlaps(content.text.words, origins_of(actor, about)) if content.text is not None else (),
        asked_of(about.content.attendance) if is_draft else 0,
        about.cell.content.recipients,
        given,
    )
