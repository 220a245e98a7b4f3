"""Erasing what a service keeps of taking part: its words, all it gave, then every key, for good."""

from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.access.services.erase_dossier import erase_dossier
from houvast.access.writing import taken_for_change
from houvast.audit import log
from houvast.cell.models.participations import Extract, Kept, Participation, Receipt
from houvast.cell.services.recall_extract import recall_extract


def erase_participation(actor: Actor, participation_id: UUID) -> None:
    """Recalls what was given, then erases everything. Raises NotFound."""
    must(actor, "cell.erase_participation")
    row = taken_for_change(Participation, participation_id)
    log.record("cell.erase_participation", dossier=row.dossier_id)
    for extract in Extract.objects.filter(dossier_id=row.dossier_id):
        recall_extract(actor, extract.id)
    Receipt.objects.filter(dossier_id=row.dossier_id).delete()
    Extract.objects.filter(dossier_id=row.dossier_id).delete()
    Kept.objects.filter(dossier_id=row.dossier_id).delete()
    row.delete()
    erase_dossier(actor, participation_id)
