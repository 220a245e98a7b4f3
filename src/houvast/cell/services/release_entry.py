"""Saying an entry again before its day: whoever finds that the ground is gone need not wait."""

from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.audit import log
from houvast.cell.finding.overviews import composed
from houvast.cell.services._cases import add_step
from houvast.cell.services._overviews import take_overview, to_be_given
from houvast.cell.values.overviews import EntryReleased
from houvast.kernel import clock, ids


def release_entry(actor: Actor, case_id: UUID, overview_id: UUID, key: str) -> None:
    """Ends holding an entry back; does nothing for one that is said. Raises NotFound, Conflict."""
    must(actor, "cell.release_entry")
    case, row, content = take_overview(actor, case_id, overview_id)
    found = composed(actor, case, to_be_given(content))
    if key not in {entry.key for entry, _ in found.held}:
        return
    add_step(actor, case, ids.new_id(), EntryReleased(clock.today(), key))
    # Without its dossier, as holding it back was.
    log.record("cell.release_entry", subject=row.id)
