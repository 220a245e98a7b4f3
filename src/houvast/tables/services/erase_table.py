"""Erasing a table before its day: its words first, then every key, so that no copy opens ever again."""

from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.access.services.erase_dossier import erase_dossier
from houvast.audit import log
from houvast.tables.models.tables import TableEntry
from houvast.tables.services._tables import take_table


def erase_table(actor: Actor, table_id: UUID) -> None:
    """Erases a table for good. Raises NotFound."""
    must(actor, "tables.erase_table")
    table = take_table(table_id)
    log.record("tables.erase_table", dossier=table.dossier_id)
    TableEntry.objects.filter(dossier_id=table.dossier_id).delete()
    table.delete()
    erase_dossier(actor, table_id)
