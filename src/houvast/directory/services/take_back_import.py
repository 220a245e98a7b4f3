"""Taking an import back: every entry becomes what it was before, while none was changed since."""

from typing import Final
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.access.writing import one_at_a_time, taken_for_change
from houvast.audit import log
from houvast.directory.finding import ensure_keeper
from houvast.directory.models.imports import Import, ImportLine
from houvast.directory.services._applying import Touched, differing, in_heaps, renew_search, write_lines
from houvast.directory.values.imports import ImportState
from houvast.kernel.errors import Conflict
from houvast.kernel.messages import message

NOT_DONE: Final = message("This import was not done, or was taken back already.")
NO_LINES: Final = message("This import is too long ago to be taken back.")
CHANGED: Final = message(
    "%(count)s entries of this import were changed since. It can no longer be taken back as a whole."
)


def take_back_import(actor: Actor, import_id: UUID) -> None:
    """Undoes an import in one transaction; raises NotFound, or Conflict when something came after it."""
    must(actor, "directory.take_back_import")
    row = taken_for_change(Import, import_id)
    ensure_keeper(actor, row.controller_id)
    one_at_a_time(f"directory {row.controller_id}")
    if row.state != ImportState.DONE:
        raise Conflict(NOT_DONE)
    lines = ImportLine.objects.filter(import_id=row.id)
    if not lines.exists():
        raise Conflict(NO_LINES)
    changed = sum(differing(row.controller_id, heap) for heap in in_heaps(lines))
    if changed:
        raise Conflict(CHANGED, count=changed)
    touched = Touched()
    for heap in in_heaps(lines):
        write_lines(row.controller_id, heap, back=True, touched=touched)
    renew_search(row.controller_id, touched)
    row.state = ImportState.TAKEN_BACK
    row.save(update_fields=["state"])
    log.record("directory.take_back_import", subject=row.controller_id)
