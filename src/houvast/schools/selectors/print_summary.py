"""The summary for a school, as a file to give: the log keeps each time one was made."""

from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.audit import log
from houvast.schools.selectors._summaries import Summary, summary_of


def print_summary(actor: Actor, support_id: UUID) -> Summary:
    """Returns what the paper says. Raises NotFound."""
    must(actor, "schools.print_summary")
    found = summary_of(actor, support_id)
    log.record("schools.print_summary", dossier=support_id)
    return found
