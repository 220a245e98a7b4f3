"""Erasing a support before its day: its words first, then every key, so that no copy opens ever again."""

from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.access.services.erase_dossier import erase_dossier
from houvast.audit import log
from houvast.schools.models.supports import SupportStep
from houvast.schools.services._supports import take_support


def erase_support(actor: Actor, support_id: UUID) -> None:
    """Erases a support for good. Raises NotFound."""
    must(actor, "schools.erase_support")
    support = take_support(support_id)
    log.record("schools.erase_support", dossier=support.dossier_id)
    SupportStep.objects.filter(dossier_id=support.dossier_id).delete()
    support.delete()
    erase_dossier(actor, support_id)
