"""Taking over a package that somebody looked at: all of it in one transaction, or nothing."""

from typing import Final
from uuid import UUID

from django.db.models import QuerySet

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.access.writing import one_at_a_time, taken_for_change
from houvast.audit import log
from houvast.directory.finding import ensure_keeper
from houvast.directory.models.imports import Import, ImportLine
from houvast.directory.services._applying import Touched, in_heaps, renew_search, write_lines
from houvast.directory.services._comparing import directory_mark
from houvast.directory.values.imports import ImportState, LineKind, WithGone, retired, token_of
from houvast.kernel import clock
from houvast.kernel.errors import Conflict
from houvast.kernel.messages import message

CHANGED: Final = message(
    "The guide has changed since you looked at the file. Choose the file again and look once more."
)
OVER: Final = message("This import was taken back. Choose the file again and look once more.")


def confirm_import(actor: Actor, import_id: UUID, token: str, with_gone: WithGone) -> None:
    """Does what the look at a package said; a second click does nothing.

    ``token`` is the one the page showed. Raises NotFound, or Conflict when the guide is not as it was.
    """
    must(actor, "directory.confirm_import")
    row = taken_for_change(Import, import_id)
    ensure_keeper(actor, row.controller_id)
    if row.state == ImportState.DONE:
        return
    one_at_a_time(f"directory {row.controller_id}")
    if row.state != ImportState.LOOKED:
        raise Conflict(OVER)
    if token != token_of(row.digest, row.mark) or directory_mark(row.controller_id) != row.mark:
        raise Conflict(CHANGED)
    touched, lines = Touched(), ImportLine.objects.filter(import_id=row.id)
    _settle_gone(lines, with_gone)
    for heap in in_heaps(lines):
        write_lines(row.controller_id, heap, back=False, touched=touched)
    renew_search(row.controller_id, touched)
    row.state, row.done_at, row.with_gone = ImportState.DONE, clock.now(), with_gone
    row.save(update_fields=["state", "done_at", "with_gone"])
    log.record("directory.confirm_import", subject=row.controller_id)


def _settle_gone(lines: "QuerySet[ImportLine]", with_gone: WithGone) -> None:
    """Keeps the lines of what really goes, and lets a retired service be what it will be."""
    if with_gone is WithGone.REMOVE:
        return
    lines.filter(kind=LineKind.LEFT).delete()
    gone = lines.filter(kind=LineKind.GONE)
    if with_gone is WithGone.LEAVE:
        gone.delete()
        return
    for heap in in_heaps(gone):
        for line in heap:
            line.after = retired(line.before or {})
        ImportLine.objects.bulk_update(heap, ["after"])
