"""An extract as its receiver reads it; each first reading is told to its giver, and every one is logged."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.colleagues import controller_names
from houvast.access.receipts import see_receipts
from houvast.access.rules import must
from houvast.access.sealing import unseal_content
from houvast.audit import log
from houvast.cell.finding.own_seats import own_seats
from houvast.cell.finding.participations import FOREIGN, extract_row
from houvast.cell.finding.signing import giver_of
from houvast.cell.models.participations import Receipt
from houvast.cell.values.extracts import ExtractContent
from houvast.kernel.errors import NotFound


@dataclass(frozen=True)
class ReceivedExtract:
    """An extract given to a seat of the actor's; ``service`` is whose signature it bears."""

    id: UUID
    service: str
    until_on: date
    content: ExtractContent


def show_extract(actor: Actor, extract_id: UUID) -> ReceivedExtract:
    """Returns it; its giver sees when it was first opened. Raises NotFound, Tampered for a forged one."""
    must(actor, "cell.show_extract")
    row = extract_row(extract_id)
    if not Receipt.objects.filter(extract_id=row.id, function_id__in=list(own_seats(actor))).exists():
        raise NotFound(FOREIGN)
    giver = giver_of(actor, row)
    content = unseal_content(actor, row, ExtractContent)
    see_receipts(row.id)
    log.record_reading("cell.show_extract", dossier=row.dossier_id)
    return ReceivedExtract(row.id, controller_names([giver]).get(giver, ""), row.until_on, content)
