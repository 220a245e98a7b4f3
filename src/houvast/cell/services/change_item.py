"""Correcting what an item is to reach: everybody invited for it gets the corrected invitation (F5)."""

from dataclasses import dataclass, replace
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.access.sealing import seal_content
from houvast.access.writing import one_at_a_time
from houvast.audit import log
from houvast.cell.finding.items import about_item, invitations_of
from houvast.cell.services._invitations import Reasons, asked_reasons, refuse_begun, send_all_again
from houvast.kernel.errors import Invalid
from houvast.kernel.messages import message


@dataclass(frozen=True)
class ItemChange:
    """What an item is to reach from now on; reasons where an invitation of today asks them."""

    item_id: UUID
    objective: str
    urgency: str = ""
    special_reasons: str = ""


def change_item(actor: Actor, change: ItemChange) -> None:
    """Corrects an objective and sends all invitations anew; answers stay.

    Raises Invalid, Conflict, NotFound.
    """
    must(actor, "cell.change_item")
    if not change.objective.strip():
        raise Invalid(message("Write what this meeting is to reach for this case."))
    one_at_a_time(f"invite {change.item_id}")
    about = about_item(actor, change.item_id)
    refuse_begun(about)
    if change.objective == about.content.objective:
        return
    invited = invitations_of(actor, [about.item.id]).get(about.item.id, ())
    reasons = asked_reasons(about, Reasons(change.urgency, change.special_reasons)) if invited else Reasons()
    content = replace(about.content, objective=change.objective)
    seal_content(actor, about.item, content)
    about.item.save(update_fields=["content"])
    send_all_again(actor, replace(about, content=content), invited, reasons, keeps_answers=True)
    log.record("cell.change_item", dossier=about.item.dossier_id)
