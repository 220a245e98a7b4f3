"""Taking back whom the asker named: pages that were offered to them and are open end at once."""

from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.fill_pages import end_fill_page, fill_pages_of
from houvast.access.fill_values import FillState
from houvast.access.rules import must
from houvast.audit import log
from houvast.kernel.errors import NotFound
from houvast.kernel.messages import message
from houvast.schools.services._supports import content_of, keep_content, take_support

NOT_SENT = frozenset({FillState.OPEN, FillState.ENTERED})


def remove_contact(actor: Actor, support_id: UUID, contact_id: UUID) -> None:
    """Removes a contact the asker named; the asker stays. Raises NotFound."""
    must(actor, "schools.remove_contact")
    support = take_support(support_id)
    content = content_of(actor, support)
    gone = next((one for one in content.contacts if one.id == contact_id), None)
    if gone is None:
        raise NotFound(message("This does not exist, or not for you."))
    keep_content(actor, support, content.without_contact(contact_id))
    for page in fill_pages_of(actor, support.dossier_id):
        if page.state in NOT_SENT and page.content.greeting == gone.name:
            end_fill_page(support.dossier_id, page.id, FillState.WITHDRAWN)
    log.record("schools.remove_contact", dossier=support.dossier_id)
