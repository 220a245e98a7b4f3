"""Inviting organisations for one case: each through its superior or management, never a worker (F5).

The mayor invites because of what they can bring to this person's follow-up (law of 30 July 2018, art. 3 §1);
nobody is invited for a whole meeting.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID, uuid5

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.access.sealing import seal_content
from houvast.access.writing import one_at_a_time
from houvast.audit import log
from houvast.cell.finding.cells import FOREIGN
from houvast.cell.finding.items import AboutItem, about_item, invitations_of
from houvast.cell.finding.sitting import OwnOrganisation, organisations_of
from houvast.cell.models.meetings import Invitation
from houvast.cell.services._invitations import (
    Reasons,
    asked_reasons,
    listed_for,
    refuse_begun,
    send_out,
)
from houvast.cell.values.invitations import InvitationContent, Way
from houvast.kernel import clock
from houvast.kernel.errors import Conflict, Invalid, NotFound
from houvast.kernel.messages import message

BY_HAND = frozenset({Way.LETTER, Way.PAGE, Way.VOICE})
"""How an invitation goes to an organisation without an account."""


@dataclass(frozen=True)
class NewInvitations:
    """Organisations to invite for an item; ``way`` is for those without an account.

    ``silent``: the mayor wants those without a mandate there as well, without sharing.
    """

    batch_id: UUID
    item_id: UUID
    organisation_ids: tuple[UUID, ...]
    way: Way
    urgency: str = ""
    special_reasons: str = ""
    silent: bool = False


def invite(actor: Actor, new: NewInvitations) -> tuple[UUID, ...]:
    """Invites these organisations once, each with all that is mandatory (FWB decree art. 4 to 6).

    Returns the numbers of the invitations, in the order of the organisations.

    Raises Invalid for what is missing, Conflict when one is invited already or the meeting began, NotFound.
    """
    must(actor, "cell.invite")
    if not new.organisation_ids:
        raise Invalid(message("Choose at least one organisation."))
    one_at_a_time(f"invite {new.item_id}")
    about = about_item(actor, new.item_id)
    refuse_begun(about)
    numbers = {one: uuid5(new.batch_id, str(one)) for one in new.organisation_ids}
    if Invitation.objects.filter(id__in=numbers.values()).exists():
        return tuple(numbers.values())
    reasons = asked_reasons(about, Reasons(new.urgency, new.special_reasons))
    organisations = organisations_of(actor, about.cell.id)
    chosen = _chosen(about, new, organisations)
    earlier = invitations_of(actor, [about.item.id]).get(about.item.id, ())
    before = {one.content.organisation_id for one in earlier}
    if before & set(numbers):
        raise Conflict(message("One of these organisations is invited already. Look at the list again."))
    listed = listed_for(actor, about, before | set(numbers), organisations)
    for one in chosen:
        content = _content(one, new.way, reasons)
        row = Invitation(
            id=numbers[one.id],
            dossier_id=about.item.dossier_id,
            compartment_id=about.item.compartment_id,
            item_id=about.item.id,
        )
        seal_content(actor, row, send_out(actor, about, one, content, listed))
        row.save(force_insert=True)
    log.record("cell.invite", dossier=about.item.dossier_id)
    return tuple(numbers.values())


def _chosen(about: AboutItem, new: NewInvitations, known: Sequence[OwnOrganisation]) -> list[OwnOrganisation]:
    """Returns the organisations to invite; raises NotFound, Invalid for one that cannot be invited so."""
    wanted = set(new.organisation_ids)
    chosen = [one for one in known if one.id in wanted and one.is_there_on(about.meeting_on)]
    if len(chosen) != len(wanted):
        raise NotFound(FOREIGN)
    for one in chosen:
        _refuse(one, new)
    return chosen


def _refuse(one: OwnOrganisation, new: NewInvitations) -> None:
    """Raises Invalid where nobody can be addressed, or somebody without a mandate is to share."""
    content = one.content
    if not content.superior.strip():
        raise Invalid(
            message(
                "Write with %(name)s who its superior or management is: an invitation goes to nobody else."
            ),
            name=content.name,
        )
    if not content.mandate.may_share and not new.silent:
        raise Invalid(
            message(
                "%(name)s has no mandate to share. Tick that the mayor wants them there without sharing."
            ),
            name=content.name,
        )
    if one.has_account:
        return
    if new.way not in BY_HAND:
        raise Invalid(message("Choose how the invitation goes to who has no account."))
    if new.way is Way.LETTER and not content.address.strip():
        raise Invalid(message("Write the address of %(name)s first: a letter goes there."), name=content.name)


def _content(one: OwnOrganisation, way: Way, reasons: Reasons) -> InvitationContent:
    return InvitationContent(
        organisation_id=one.id,
        name=one.content.name,
        way=Way.ACCOUNT if one.has_account else way,
        sent_on=clock.today(),
        urgency=reasons.urgency,
        special_reasons=reasons.special,
    )
