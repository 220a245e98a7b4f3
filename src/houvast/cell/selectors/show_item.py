"""One item: whom it is about, what it is to reach, who is invited for it, how, and what came back."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.dossiers import dossier, openness_of
from houvast.access.rules import may, must
from houvast.access.values import GrantReason
from houvast.audit import log
from houvast.cell.finding.cells import FOREIGN
from houvast.cell.finding.items import AboutItem, Sent, about_item, invitation_row, invitations_of
from houvast.cell.finding.notices import Notice, asks_special_reasons, cited
from houvast.cell.finding.own_seats import own_seats
from houvast.cell.finding.rooms import points_of
from houvast.cell.finding.sheets import DISCUSSED, SheetLine, sheets_of
from houvast.cell.finding.sitting import OwnOrganisation, organisations_of
from houvast.cell.values.invitations import Way
from houvast.cell.values.meetings import Attendance, ItemState, MeetingState
from houvast.cell.values.points import PointContent
from houvast.kernel import clock
from houvast.kernel.errors import NotFound
from houvast.legal.values import Reasons


@dataclass(frozen=True)
class InvitationLine:
    """An invitation in the list. ``is_old``: others were invited or left since it went out.

    ``has_left``: the organisation takes part no longer on the day of the meeting.
    """

    sent: Sent
    may_share: bool
    is_old: bool
    has_left: bool

    @property
    def is_letter(self) -> bool:
        """Whether it goes out as a letter."""
        return self.sent.content.way is Way.LETTER

    @property
    def is_page(self) -> bool:
        """Whether it is read on a page with address and code."""
        return self.sent.content.way is Way.PAGE

    @property
    def waits_for_page(self) -> bool:
        """Whether its page is still to be made, or to be made anew."""
        return self.is_page and self.sent.content.page_id is None


@dataclass(frozen=True)
class ItemPage:
    """An item with its invitations, whom else the mayor can invite, feedback sheets, and what stays.

    ``may_draft``: the reader coordinates this cell, and the case was discussed.
    """

    id: UUID
    meeting_id: UUID
    case_id: UUID
    reference: str
    controller: str
    reason: GrantReason
    person: str
    objective: str
    held_at: datetime
    ends_at: datetime
    place: str
    is_open: bool
    notice: Notice
    citation: str
    asks_special: bool | None
    special_reasons: str
    regime: str
    not_coming: Reasons
    invitations: tuple[InvitationLine, ...]
    choices: tuple[OwnOrganisation, ...]
    is_discussed: bool
    may_draft: bool
    sheets: tuple[SheetLine, ...]
    state: ItemState
    meeting_state: MeetingState
    attendance: tuple[Attendance, ...]
    kept: tuple[PointContent, ...]

    @property
    def is_any_silent(self) -> bool:
        """Whether one to choose from has no mandate to share."""
        return any(not one.content.mandate.may_share for one in self.choices)

    def line(self, invitation_id: UUID) -> InvitationLine:
        """Returns one of its invitations; raises NotFound."""
        for one in self.invitations:
            if one.sent.id == invitation_id:
                return one
        raise NotFound(FOREIGN)


def show_item(actor: Actor, item_id: UUID, language: str = "en") -> ItemPage:
    """Returns an item; ``language`` is the one law is cited in. Raises NotFound."""
    must(actor, "cell.show_item")
    about = about_item(actor, item_id)
    log.record_reading("cell.show_item", dossier=about.item.dossier_id)
    organisations = organisations_of(actor, about.cell.id)
    known = {one.id: one for one in organisations if one.is_there_on(about.meeting_on)}
    sent = invitations_of(actor, [item_id]).get(item_id, ())
    invited = {one.content.organisation_id for one in sent}
    minor, facts = about.case.minor, dossier(about.item.dossier_id)
    return ItemPage(
        id=about.item.id,
        meeting_id=about.meeting.id,
        case_id=about.item.dossier_id,
        reference=facts.reference,
        controller=facts.controller,
        reason=openness_of(actor, facts.id).reason,
        person=about.case.person.name,
        objective=about.content.objective,
        held_at=about.meeting.held_at,
        ends_at=about.meeting_content.ends_at,
        place=about.meeting_content.place,
        is_open=_is_open(about),
        notice=about.notice,
        citation=cited(about.frame, language, clock.today()),
        asks_special=asks_special_reasons(about.frame, about.case.person.born_on, about.meeting_on),
        special_reasons=minor.special_reasons if minor is not None else "",
        regime=about.frame.regime.id,
        not_coming=about.frame.regime.reasons,
        invitations=tuple(_line(one, known, invited) for one in sent),
        choices=tuple(one for one in known.values() if one.id not in invited),
        is_discussed=about.item.state in DISCUSSED,
        may_draft=_may_draft(actor, about),
        sheets=sheets_of([item_id]).get(item_id, ()),
        state=ItemState(about.item.state),
        meeting_state=MeetingState(about.meeting.state),
        attendance=about.content.attendance,
        kept=tuple(one.content for one in points_of(actor, item_id) if one.is_kept),
    )


def show_invitation(actor: Actor, invitation_id: UUID, language: str = "en") -> ItemPage:
    """Returns the item an invitation is for. Raises NotFound."""
    must(actor, "cell.show_item")
    return show_item(actor, invitation_row(invitation_id).item_id, language)


def _may_draft(actor: Actor, about: AboutItem) -> bool:
    coordinates = about.cell.coordinator_function_id in own_seats(actor)
    return coordinates and about.item.state in DISCUSSED and may(actor, "cell.draft_sheet")


def _is_open(about: AboutItem) -> bool:
    is_waiting = about.meeting.state == MeetingState.PLANNED and about.item.state == ItemState.WAITING
    return is_waiting and about.meeting.held_at >= clock.now()


def _line(one: Sent, known: dict[UUID, OwnOrganisation], invited: set[UUID]) -> InvitationLine:
    to = known.get(one.content.organisation_id)
    return InvitationLine(
        one,
        may_share=to is not None and to.content.mandate.may_share,
        is_old=set(one.content.listed) != invited,
        has_left=to is None,
    )
