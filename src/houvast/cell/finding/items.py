"""Finds all that an item of an agenda stands on: its meeting, cell and case, and who is invited for it."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.answer_pages import AnswerPageLine, answer_pages_of
from houvast.access.offers import Replied, replies_to
from houvast.access.sealing import load_keys, unseal_content, unseal_whole
from houvast.access.values import HandoverState
from houvast.cell.finding.cells import FOREIGN, OwnCell, case_row, item_row, meeting_row, own_cell
from houvast.cell.finding.frames import Frame, frame_of
from houvast.cell.finding.notices import Notice, notice_of
from houvast.cell.models.meetings import Invitation, Item, Meeting
from houvast.cell.values.cases import CaseContent
from houvast.cell.values.invitations import InvitationAnswer, InvitationContent, InvitationReply
from houvast.cell.values.meetings import ItemContent, MeetingContent
from houvast.kernel import clock
from houvast.kernel.errors import NotFound


@dataclass(frozen=True)
class AboutItem:
    """An item of the actor's, with everything an invitation says."""

    item: Item
    content: ItemContent
    meeting: Meeting
    meeting_content: MeetingContent
    cell: OwnCell
    case: CaseContent
    frame: Frame

    @property
    def meeting_on(self) -> date:
        """The day of the meeting, in Belgium."""
        return clock.day_of(self.meeting.held_at)

    @property
    def notice(self) -> Notice:
        """What is asked of an invitation that goes out today."""
        return notice_of(self.frame, clock.today(), self.meeting_on)


def about_item(actor: Actor, item_id: UUID) -> AboutItem:
    """Returns an item with all it stands on; raises NotFound."""
    item = item_row(item_id)
    meeting, case = meeting_row(item.meeting_id), case_row(item.dossier_id)
    cell = own_cell(actor, meeting.dossier_id)
    return AboutItem(
        item,
        unseal_content(actor, item, ItemContent),
        meeting,
        unseal_content(actor, meeting, MeetingContent),
        cell,
        unseal_content(actor, case, CaseContent),
        frame_of(cell.content),
    )


def person_words(about: AboutItem) -> str:
    """Returns for whom a service is invited: the name, and the day of birth so that it is nobody else."""
    person = about.case.person
    return f"{person.name} (°{person.born_on:%d.%m.%Y})" if person.born_on else person.name


def invitation_row(invitation_id: UUID) -> Invitation:
    """Returns an invitation's row; raises NotFound."""
    row = Invitation.objects.filter(id=invitation_id).first()
    if row is None:
        raise NotFound(FOREIGN)
    return row


@dataclass(frozen=True)
class Standing:
    """What came back to an invitation: comes, does not come, or nothing yet; and who, if it was said."""

    comes: bool | None
    who: str
    on: date | None


@dataclass(frozen=True)
class Sent:
    """One invitation of an item, and what came back."""

    id: UUID
    item_id: UUID
    content: InvitationContent
    standing: Standing


def invitations_of(actor: Actor, item_ids: Iterable[UUID]) -> dict[UUID, tuple[Sent, ...]]:
    """Returns the invitations of each item by the names of those invited; a constant number of queries."""
    rows = list(Invitation.objects.filter(item_id__in=list(item_ids)))
    load_keys(actor, rows)
    opened = list(unseal_whole(actor, rows, InvitationContent))
    sent = [content.handover_id for _, content in opened if content.handover_id is not None]
    replied = replies_to(actor, sent, InvitationReply)
    pages = answer_pages_of(actor, [row.id for row, content in opened if content.page_id is not None])
    found: dict[UUID, list[Sent]] = {}
    for row, content in opened:
        one = Sent(row.id, row.item_id, content, standing_of(content, replied, pages.get(row.id)))
        found.setdefault(row.item_id, []).append(one)
    return {item: tuple(sorted(each, key=_by_name)) for item, each in found.items()}


def standing_of(
    content: InvitationContent,
    replied: dict[UUID, Replied[InvitationReply]],
    page: AnswerPageLine | None = None,
) -> Standing:
    """Returns what came back: what was noted, or the organisation's own reply when it is newer."""
    noted = content.answer
    reply = _reply(replied.get(content.handover_id)) if content.handover_id is not None else None
    if page is not None and page.id == content.page_id:
        reply = _from_page(page)
    if noted is None or (reply is not None and _is_newer(reply, noted)):
        return reply or Standing(None, "", None)
    return Standing(noted.comes, noted.who, noted.noted_on)


def _is_newer(reply: Standing, noted: InvitationAnswer) -> bool:
    """Returns whether a reply counts before what was noted; noted on the same day, it does not."""
    return noted.is_carried or (reply.on is not None and reply.on > noted.noted_on)


def _from_page(page: AnswerPageLine) -> Standing | None:
    if page.reply is None or page.answered_at is None:
        return None
    return Standing(page.reply.comes, page.reply.who, clock.day_of(page.answered_at))


def _reply(replied: Replied[InvitationReply] | None) -> Standing | None:
    if replied is None or replied.answered_at is None or replied.state is HandoverState.WITHDRAWN:
        return None
    on = clock.day_of(replied.answered_at)
    if replied.reply is not None:
        return Standing(replied.reply.comes, replied.reply.who, on)
    return Standing(comes=False, who="", on=on) if replied.state is HandoverState.DECLINED else None


def _by_name(sent: Sent) -> tuple[str, UUID]:
    return sent.content.name.casefold(), sent.id
