"""The summary for a school, seen before it is printed."""

from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.audit import log
from houvast.schools.selectors._summaries import Summary, summary_of


def show_summary(actor: Actor, support_id: UUID) -> Summary:
    """Returns what the paper will say. Raises NotFound."""
    must(actor, "schools.show_summary")
    found = summary_of(actor, support_id)
    log.record_reading("schools.show_summary", dossier=support_id)
    return found
