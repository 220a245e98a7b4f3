"""What the acts on invitations share: nothing mandatory is missing, sending, taking back, sending again.

What must stand in one is the decree's list (art. 6): objective, day, hour, place, the person, those invited,
the text it rests on; under the regime's age the special reasons, within its period the urgency (art. 5).
"""

from collections.abc import Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.answer_pages import withdraw_answer_pages
from houvast.access.sealing import seal_content
from houvast.access.services.send_handover import NewHandover, send_handover
from houvast.access.services.withdraw_handover import withdraw_handover
from houvast.cell.finding.invitable import invited_seats
from houvast.cell.finding.items import AboutItem, Sent, invitation_row, invitations_of, person_words
from houvast.cell.finding.notices import asks_special_reasons, cited
from houvast.cell.finding.sitting import OwnOrganisation, organisations_of
from houvast.cell.services._meetings import BEGUN
from houvast.cell.values.invitations import (
    INVITATION,
    InvitationAnswer,
    InvitationContent,
    InvitationParcel,
    Invited,
    Way,
)
from houvast.cell.values.meetings import ItemState, MeetingState
from houvast.kernel import clock, ids
from houvast.kernel.errors import Conflict, Invalid
from houvast.kernel.messages import message


@dataclass(frozen=True)
class Reasons:
    """Why so soon, and why a child under the regime's age; empty where nothing is asked."""

    urgency: str = ""
    special: str = ""


def refuse_begun(about: AboutItem) -> None:
    """Raises Conflict once the meeting or the item has begun, or the moment is over."""
    is_planned = about.meeting.state == MeetingState.PLANNED and about.item.state == ItemState.WAITING
    if not is_planned or about.meeting.held_at < clock.now():
        raise Conflict(BEGUN)


def asked_reasons(about: AboutItem, reasons: Reasons) -> Reasons:
    """Returns the reasons that are asked of an invitation of today, and no others; raises Invalid."""
    asked = asks_special_reasons(about.frame, about.case.person.born_on, about.meeting_on)
    if about.notice.needs_reasons and not reasons.urgency.strip():
        raise Invalid(_why_urgency(about))
    if asked and not reasons.special.strip():
        raise Invalid(message("Write the special reasons: this child is younger than the text asks."))
    return Reasons(
        reasons.urgency if about.notice.needs_reasons else "", "" if asked is False else reasons.special
    )


def _why_urgency(about: AboutItem) -> str:
    if about.notice.is_known:
        return message("The meeting is sooner than the period asks. Write why it is urgent.")
    return message(
        "No period is known. Keep the local decision with the cell, or write why this one is enough."
    )


def listed_for(
    actor: Actor, about: AboutItem, invited: Iterable[UUID], organisations: Sequence[OwnOrganisation]
) -> tuple[Invited, ...]:
    """Returns the list of those invited as it stands in an invitation: seats, then organisations by name."""
    wanted = set(invited)
    chosen = (one.as_invited() for one in organisations if one.id in wanted)
    return (*invited_seats(actor, about.cell, about.meeting_on), *chosen)


def send_out(
    actor: Actor,
    about: AboutItem,
    to: OwnOrganisation,
    content: InvitationContent,
    listed: tuple[Invited, ...],
) -> InvitationContent:
    """Sends an invitation to a management with an account; returns what the cell keeps of it, sent today."""
    listed_ids = tuple(one.id for one in listed if not one.is_seat)
    content = replace(content, sent_on=clock.today(), listed=listed_ids, handover_id=None, page_id=None)
    if content.way is not Way.ACCOUNT or to.content.seat_id is None:
        return content
    parcel = InvitationParcel(
        tag=about.content.tag,
        cell=about.cell.content.name,
        regime=about.cell.content.regime,
        person=person_words(about),
        objective=about.content.objective,
        held_at=about.meeting.held_at,
        place=about.meeting_content.place,
        invited=listed,
        citation=cited(about.frame, to.content.language, clock.today(), to.content.mandate.text),
        urgency=content.urgency,
        special_reasons=content.special_reasons,
        word=about.meeting_content.word,
        room_seat_id=about.cell.coordinator_function_id,
    )
    compartment = about.item.compartment_id
    new = NewHandover(ids.new_id(), INVITATION, compartment, to.content.seat_id, parcel)
    return replace(content, handover_id=send_handover(actor, new))


def take_back(actor: Actor, invitation_id: UUID, content: InvitationContent) -> None:
    """Destroys what was sent and is not answered; what an account read and answered stays theirs.

    A page ends in any case: whoever comes back to it finds nothing any more.
    """
    if content.page_id is not None:
        withdraw_answer_pages(invitation_id)
    if content.handover_id is not None:
        with suppress(Conflict):
            withdraw_handover(actor, content.handover_id)


def send_all_again(
    actor: Actor, about: AboutItem, invitations: Sequence[Sent], reasons: Reasons, *, keeps_answers: bool
) -> None:
    """Sends invitations of an item once more, with today's facts and the whole list of those invited.

    To whoever takes part no longer nothing goes out, and a page has to be made anew: its code is shown
    once. Answers stay when the moment did.
    """
    organisations = organisations_of(actor, about.cell.id)
    known = {one.id: one for one in organisations if one.is_there_on(about.meeting_on)}
    everybody = invitations_of(actor, [about.item.id]).get(about.item.id, ())
    listed = listed_for(actor, about, (one.content.organisation_id for one in everybody), organisations)
    for one in invitations:
        take_back(actor, one.id, one.content)
        content = replace(
            one.content,
            urgency=reasons.urgency,
            special_reasons=reasons.special or one.content.special_reasons,
            answer=known_answer(one) if keeps_answers else None,
            handover_id=None,
            page_id=None,
        )
        to = known.get(one.content.organisation_id)
        row = invitation_row(one.id)
        seal_content(actor, row, content if to is None else send_out(actor, about, to, content, listed))
        row.save(update_fields=["content"])


def known_answer(one: Sent) -> InvitationAnswer | None:
    """Returns the answer to an invitation as it goes along to its next sending."""
    standing = one.standing
    if standing.comes is None or standing.on is None:
        return None
    return InvitationAnswer(standing.comes, standing.on, standing.who, is_carried=True)
