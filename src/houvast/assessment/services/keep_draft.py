"""Keeping what was written on a draft: whole or half, sound or not, as often as one likes."""

from dataclasses import dataclass, replace
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.assessment.finding.own_versions import version_definition, version_to_change
from houvast.assessment.services._drafts import check_kept_licence, keep_text, refuse_people
from houvast.audit import log
from houvast.instruments.definition import Definition, Status
from houvast.instruments.plain import as_text
from houvast.instruments.reading import read_definition
from houvast.kernel.errors import Conflict, Invalid
from houvast.kernel.messages import message


@dataclass(frozen=True)
class ChangedDraft:
    """What a draft must say, in the place of the one whose digest was ``seen``.

    ``looked`` says that its writer looked at what seemed to be somebody, and that it is nobody.
    """

    version_id: UUID
    definition: Definition
    seen: str
    looked: bool = False


def keep_draft(actor: Actor, change: ChangedDraft) -> None:
    """Keeps a draft, with faults or without; its name, number and status stay.

    Raises NotFound; Conflict when it was published or changed meanwhile; Invalid for what does not fit the
    format at all, for a licence that was lost, or for words in which somebody stands.
    """
    must(actor, "assessment.keep_draft")
    row = version_to_change(actor, change.version_id, Status.DRAFT)
    before = version_definition(row)
    after = replace(change.definition, id=row.instrument, version=row.version, status=Status.DRAFT)
    if as_text(after) == row.text:
        return
    if row.digest != change.seen:
        raise Conflict(message("Somebody changed this draft meanwhile. Look at it again first."))
    if read_definition(as_text(after).encode()).definition is None:
        raise Invalid(message("This is not an instrument in our format, so it cannot be kept as a draft."))
    check_kept_licence(after)
    refuse_people(actor, before, after, looked=change.looked)
    keep_text(row, after)
    log.record("assessment.keep_draft", subject=row.id)
