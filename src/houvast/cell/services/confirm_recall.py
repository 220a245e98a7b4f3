"""Confirming a recall: the receiver says that what they noted elsewhere of an extract is destroyed."""

from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.receipts import confirm_receipt
from houvast.access.rules import must
from houvast.audit import log
from houvast.cell.finding.participations import FOREIGN
from houvast.cell.models.participations import Receipt
from houvast.kernel.errors import NotFound


def confirm_recall(actor: Actor, receipt_id: UUID) -> None:
    """Confirms once, for a seat of the actor's. Raises NotFound for what was not recalled from them."""
    must(actor, "cell.confirm_recall")
    is_confirmed = confirm_receipt(receipt_id)
    receipt = Receipt.objects.filter(id=receipt_id).exclude(confirmed_at=None).first()
    if receipt is None:
        raise NotFound(FOREIGN)
    if is_confirmed:
        log.record("cell.confirm_recall", dossier=receipt.dossier_id, subject=receipt.extract_id)
