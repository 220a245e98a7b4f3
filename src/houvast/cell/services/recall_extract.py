"""Recalling an extract: from now on its receivers cannot open it, and every slip made of it is gone."""

from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.receipts import recall_receipts
from houvast.access.register import write_down
from houvast.access.rules import must
from houvast.access.services import recall_extract as recalling
from houvast.access.writing import taken_for_change
from houvast.audit import log
from houvast.cell.models.participations import Extract
from houvast.kernel import clock


def recall_extract(actor: Actor, extract_id: UUID) -> UUID:
    """Recalls it once, for good; whoever holds it at its giver can. Returns the participation.

    Its receivers are asked to confirm that what they noted elsewhere is destroyed. Raises NotFound.
    """
    must(actor, "cell.recall_extract")
    row = taken_for_change(Extract, extract_id)
    if row.recalled_at is not None:
        return row.dossier_id
    recall_receipts(row.id)
    recalling.recall_extract(actor, row.compartment_id)
    row.recalled_at = clock.now()
    row.save(update_fields=["recalled_at"])
    write_down("recalled_extract", row.id)
    log.record("cell.recall_extract", dossier=row.dossier_id, subject=row.id)
    return row.dossier_id
