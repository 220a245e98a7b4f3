"""Doing away with an extract that was given to one's seat: it is gone here, and its giver sees that it is."""

from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.receipts import drop_receipts
from houvast.access.rules import must
from houvast.access.services import drop_extract as dropping
from houvast.audit import log
from houvast.cell.finding.participations import extract_row


def drop_extract(actor: Actor, extract_id: UUID) -> None:
    """Does away with it for good. Raises NotFound for what was not given to a seat of the actor's."""
    must(actor, "cell.drop_extract")
    row = extract_row(extract_id)
    dropping.drop_extract(actor, row.compartment_id)
    drop_receipts(row.id)
    log.record("cell.drop_extract", dossier=row.dossier_id, subject=row.id)
