"""Naming somebody at the school, or at the pupil guidance centre, because the asker did."""

from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.audit import log
from houvast.kernel.errors import Invalid
from houvast.kernel.messages import message
from houvast.schools.services._pupils import refuse_pupils
from houvast.schools.services._supports import content_of, keep_content, take_open_support
from houvast.schools.values.supports import StaffContact


def name_contact(actor: Actor, support_id: UUID, contact: StaffContact, *, looked: bool = False) -> None:
    """Adds whom the asker named. Raises NotFound, Conflict when closed, Invalid without a name."""
    must(actor, "schools.name_contact")
    support = take_open_support(support_id)
    content = content_of(actor, support)
    if contact in content.contacts:
        return
    if not contact.name.strip() or not contact.function.strip():
        raise Invalid(message("Write who it is, and what they do there. Only staff is named here."))
    refuse_pupils(actor, (contact.function,), content.known_names, looked=looked)
    keep_content(actor, support, content.with_contact(contact))
    log.record("schools.name_contact", dossier=support.dossier_id)
