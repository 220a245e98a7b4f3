"""Taking an instrument over from a file that was looked at: as a draft, which nobody rates with."""

from dataclasses import dataclass
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.assessment.finding.own_versions import made_from, writing_service
from houvast.assessment.models.own_versions import OwnVersion
from houvast.assessment.services.draft_instrument import NewDraft, draft_instrument
from houvast.audit import log
from houvast.instruments.exchange.carrying import brought
from houvast.instruments.plain import as_text, digest_of
from houvast.kernel.errors import Conflict
from houvast.kernel.messages import message


@dataclass(frozen=True)
class NewImport:
    """What was looked at and is wanted: ``carried`` by the page, ``seen`` its digest as it was shown.

    ``looked`` says that its reader looked at what seems to be somebody in it, and that it is nobody.
    """

    version_id: UUID
    carried: str
    seen: str
    controller_id: UUID | None = None
    looked: bool = False


def import_instrument(actor: Actor, new: NewImport) -> None:
    """Keeps what was looked at as a draft, with its faults, beside the version it is a version of.

    The same number again does nothing. Raises Conflict when it is not what was shown; NotFound where the
    actor writes no instruments; what ``draft_instrument`` raises.
    """
    must(actor, "assessment.import_instrument")
    controller = writing_service(actor, new.controller_id)
    definition = brought(new.carried)
    if definition is None or digest_of(definition) != new.seen:
        raise Conflict(message("This is not what you looked at. Choose the file again."))
    was_there = OwnVersion.objects.filter(id=new.version_id).exists()
    based_on = "" if was_there else made_from(controller, definition)
    draft_instrument(actor, NewDraft(new.version_id, as_text(definition), based_on, controller, new.looked))
    if not was_there:
        log.record("assessment.import_instrument", subject=new.version_id)
