"""What the form of a new sheet starts from: for whom, which meeting, and who may get it."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.audit import log
from houvast.cell.finding.sheets import DISCUSSED, about_coordinated
from houvast.cell.values.cells import Recipient


@dataclass(frozen=True)
class SheetStart:
    """The item a sheet is about."""

    item_id: UUID
    cell_id: UUID
    person: str
    meeting_on: date
    is_discussed: bool
    recipients: tuple[Recipient, ...]


def start_sheet(actor: Actor, item_id: UUID) -> SheetStart:
    """Returns it; raises NotFound."""
    must(actor, "cell.draft_sheet")
    about = about_coordinated(actor, item_id)
    log.record_reading("cell.start_sheet", dossier=about.item.dossier_id)
    return SheetStart(
        about.item.id,
        about.cell.id,
        about.case.person.name,
        about.meeting_on,
        about.item.state in DISCUSSED,
        about.cell.content.recipients,
    )
