"""Correcting the question of a support: what was asked, by whom, what was tried. Whom they named stays."""

from dataclasses import replace
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.audit import log
from houvast.kernel.errors import Invalid
from houvast.kernel.messages import message
from houvast.schools.finding import protocol_row
from houvast.schools.services._pupils import refuse_pupils
from houvast.schools.services._supports import content_of, keep_content, take_open_support
from houvast.schools.values.supports import SupportContent


def change_support(actor: Actor, support_id: UUID, changed: SupportContent, *, looked: bool = False) -> None:
    """Puts this in the place of the question. Raises NotFound, Conflict when closed, Invalid."""
    must(actor, "schools.change_support")
    support = take_open_support(support_id)
    before = content_of(actor, support)
    if not all(part.strip() for part in (changed.question, changed.organisation, changed.asker.name)):
        raise Invalid(message("Write which school it is, who asks, and what the question is."))
    if changed.protocol_id not in (None, before.protocol_id):
        protocol_row(changed.protocol_id)
    content = replace(
        changed,
        asker=replace(changed.asker, id=before.asker.id),
        contacts=before.contacts,
        agreed=before.agreed,
    )
    if content == before:
        return
    texts = (content.question, content.tried, content.asker.function)
    refuse_pupils(actor, texts, content.known_names, looked=looked)
    keep_content(actor, support, content)
    log.record("schools.change_support", dossier=support.dossier_id)
