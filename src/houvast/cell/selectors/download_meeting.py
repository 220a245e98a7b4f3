"""A meeting for a calendar: moments and the cell's reference, no name and no place (F3)."""

from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.dossiers import references_of
from houvast.access.feeds import FeedEntry, entry_uid
from houvast.access.rules import must
from houvast.access.sealing import unseal_content
from houvast.audit import log
from houvast.cell.finding.cells import meeting_row
from houvast.cell.values.meetings import MeetingContent
from houvast.kernel import clock


def download_meeting(actor: Actor, meeting_id: UUID) -> FeedEntry:
    """Returns the entry; a calendar that holds an earlier one takes this in its place. Raises NotFound."""
    must(actor, "cell.download_meeting")
    row = meeting_row(meeting_id)
    log.record("cell.download_meeting", dossier=row.dossier_id)
    content = unseal_content(actor, row, MeetingContent)
    now = clock.now()
    return FeedEntry(
        entry_uid(row.id),
        references_of([row.dossier_id]).get(row.dossier_id, ""),
        row.held_at,
        content.ends_at,
        now,
        # Seconds since it was planned: whoever takes it over after a move has the higher number.
        int((now - row.created_at).total_seconds()),
    )
