"""Making a version historical: it can be read for ever, and nothing new begins with it."""

from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.assessment.finding.own_versions import version_to_change
from houvast.audit import log
from houvast.instruments.definition import Status


def retire_instrument(actor: Actor, version_id: UUID) -> None:
    """Makes a published version historical; whatever was begun with it goes on with its text.

    Historical already, it stays so. Raises NotFound, Conflict for a draft.
    """
    must(actor, "assessment.retire_instrument")
    row = version_to_change(actor, version_id, Status.PUBLISHED, Status.HISTORICAL)
    if row.status == Status.HISTORICAL:
        return
    row.status = Status.HISTORICAL
    row.save(update_fields=["status"])
    log.record("assessment.retire_instrument", subject=row.id)
