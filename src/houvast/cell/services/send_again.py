"""Sending an invitation once more: what was corrected since, and the whole list of those invited (F5)."""

from dataclasses import dataclass
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.access.writing import one_at_a_time
from houvast.audit import log
from houvast.cell.finding.cells import FOREIGN
from houvast.cell.finding.items import about_item, invitation_row, invitations_of
from houvast.cell.finding.sitting import own_organisation
from houvast.cell.services._invitations import Reasons, asked_reasons, refuse_begun, send_all_again
from houvast.kernel.errors import Conflict, NotFound
from houvast.kernel.messages import message


@dataclass(frozen=True)
class Again:
    """An invitation to send once more: what is asked today, why so soon and why a child."""

    invitation_id: UUID
    urgency: str = ""
    special_reasons: str = ""


def send_again(actor: Actor, again: Again) -> None:
    """Sends an invitation as things stand today; an answer that came stays.

    Raises Invalid without reasons that are asked, Conflict once it has begun or who takes part no longer,
    NotFound.
    """
    must(actor, "cell.send_again")
    item_id = invitation_row(again.invitation_id).item_id
    one_at_a_time(f"invite {item_id}")
    about = about_item(actor, item_id)
    refuse_begun(about)
    mine = [one for one in invitations_of(actor, [item_id]).get(item_id, ()) if one.id == again.invitation_id]
    if not mine:
        raise NotFound(FOREIGN)
    if not own_organisation(actor, mine[0].content.organisation_id).is_there_on(about.meeting_on):
        raise Conflict(message("This organisation takes part no longer."))
    reasons = asked_reasons(about, Reasons(again.urgency, again.special_reasons))
    send_all_again(actor, about, mine, reasons, keeps_answers=True)
    log.record("cell.send_again", dossier=about.item.dossier_id)
