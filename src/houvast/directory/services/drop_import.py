"""Saying no to a package that was looked at: what was kept of it goes, and the directory stays as it is."""

from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.access.writing import taken_for_change
from houvast.audit import log
from houvast.directory.finding import ensure_keeper
from houvast.directory.models.imports import Import, ImportLine
from houvast.directory.values.imports import ImportState
from houvast.kernel.errors import Conflict
from houvast.kernel.messages import message


def drop_import(actor: Actor, import_id: UUID) -> None:
    """Forgets a package. Raises NotFound, or Conflict for one that was taken over already."""
    must(actor, "directory.drop_import")
    row = taken_for_change(Import, import_id)
    ensure_keeper(actor, row.controller_id)
    if row.state != ImportState.LOOKED:
        raise Conflict(message("This file was taken over already; you can take that back."))
    ImportLine.objects.filter(import_id=row.id).delete()
    log.record("directory.drop_import", subject=row.controller_id)
    row.delete()
