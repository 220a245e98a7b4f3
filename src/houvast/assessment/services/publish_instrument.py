"""Publishing a version: from now on colleagues may rate with it, and nobody changes it any more."""

from dataclasses import replace
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.assessment.finding.own_versions import version_definition, version_to_change
from houvast.assessment.services._drafts import check_kept_licence, refuse_people
from houvast.audit import log
from houvast.instruments.definition import Status
from houvast.instruments.plain import as_text
from houvast.instruments.reading import read_definition
from houvast.kernel import clock
from houvast.kernel.errors import Conflict, Invalid
from houvast.kernel.messages import message


def publish_instrument(actor: Actor, version_id: UUID, seen: str, *, looked: bool = False) -> None:
    """Publishes the draft whose digest was ``seen``; what was taken out of it goes.

    Published already, it stays as it is. Raises NotFound; Invalid while something is missing,
    and for words in which somebody seems to stand unless the actor ``looked`` and it is nobody; Conflict when
    somebody changed it since it was looked at, or when it is historical.
    """
    must(actor, "assessment.publish_instrument")
    row = version_to_change(actor, version_id, Status.DRAFT, Status.PUBLISHED)
    if row.status == Status.PUBLISHED:
        return
    if row.digest != seen:
        raise Conflict(message("Somebody changed this draft meanwhile. Look at it again first."))
    definition = replace(version_definition(row), status=Status.PUBLISHED)
    if not read_definition(as_text(definition).encode()).is_sound:
        raise Invalid(message("Something is still missing. Look at the list; then publish it."))
    check_kept_licence(definition)
    refuse_people(actor, None, definition, looked=looked)
    row.status, row.text, row.set_aside = Status.PUBLISHED, as_text(definition), ""
    row.published_on = clock.today()
    row.save(update_fields=["status", "text", "set_aside", "published_on"])
    log.record("assessment.publish_instrument", subject=row.id)
