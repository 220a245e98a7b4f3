"""Erasing a protocol before its day: its words first, then every key."""

from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.access.services.erase_dossier import erase_dossier
from houvast.access.writing import taken_for_change
from houvast.audit import log
from houvast.schools.models.supports import Protocol


def erase_protocol(actor: Actor, protocol_id: UUID) -> None:
    """Erases a protocol for good. Raises NotFound."""
    must(actor, "schools.erase_protocol")
    row = taken_for_change(Protocol, protocol_id)
    log.record("schools.erase_protocol", dossier=row.dossier_id)
    row.delete()
    erase_dossier(actor, protocol_id)
