"""The end of a case for whoever took part: items taken off, extracts recalled, everybody told (F12).

With an account a slip tells it and their own page asks to confirm; without one a page or a letter does, as
with invitations. Why somebody has not confirmed yet is asked nowhere.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.receipts import end_items
from houvast.access.sealing import load_keys, unseal_whole
from houvast.cell.finding.cells import OwnCell, own_cell
from houvast.cell.finding.items import Sent, invitations_of
from houvast.cell.finding.sitting import organisations_of
from houvast.cell.models.cases import Case
from houvast.cell.models.meetings import Invitation, Item, Meeting
from houvast.cell.services._cases import add_step
from houvast.cell.services._invitations import take_back
from houvast.cell.services.give_slips import NewSlips, give_slips
from houvast.cell.values.closings import TOLD_FOR, ClosingTold
from houvast.cell.values.invitations import Way
from houvast.cell.values.meetings import AttendeeKind, ItemContent, ItemState, MeetingState
from houvast.cell.values.slips import DecisionSlip
from houvast.kernel import clock, ids


@dataclass(frozen=True)
class Discussed:
    """An item of the case: who was invited for it, who was there."""

    item: Item
    content: ItemContent
    sent: tuple[Sent, ...]

    @property
    def came(self) -> frozenset[UUID]:
        """The organisations that said that they come, or were there."""
        said = {one.content.organisation_id for one in self.sent if one.standing.comes}
        there = self.content.attendance
        return frozenset(said | {one.attendee_id for one in there if one.kind is AttendeeKind.ORGANISATION})

    @property
    def seats(self) -> frozenset[UUID]:
        """The keys of the fixed seats that were there."""
        there = self.content.attendance
        return frozenset(
            one.function_id for one in there if one.function_id and one.kind is AttendeeKind.SEAT
        )


def end_for_everybody(actor: Actor, case: Case) -> None:
    """Ends a case that was just closed for whoever took part in it; each is told once."""
    found = _discussed(actor, case)
    cell = own_cell(actor, case.cell_id)
    _take_off(actor, found)
    end_items(case.dossier_id, [one.content.tag for one in found])
    _tell(actor, case, cell, found)


def _discussed(actor: Actor, case: Case) -> tuple[Discussed, ...]:
    rows = list(Item.objects.filter(dossier_id=case.dossier_id).order_by("created_at", "id"))
    load_keys(actor, rows)
    sent = invitations_of(actor, [row.id for row in rows])
    return tuple(
        Discussed(row, content, sent.get(row.id, ()))
        for row, content in unseal_whole(actor, rows, ItemContent)
    )


def _take_off(actor: Actor, found: Iterable[Discussed]) -> None:
    """Takes it off the agendas where it waits, of a meeting that is held too: it is discussed no more.

    What nobody answered is destroyed where it lies, of items that were discussed as well.
    """
    open_ones = set(
        Meeting.objects.filter(
            id__in=[one.item.meeting_id for one in found],
            state__in=(MeetingState.PLANNED, MeetingState.RUNNING),
        ).values_list("id", flat=True)
    )
    for one in found:
        waits = one.item.meeting_id in open_ones and one.item.state == ItemState.WAITING
        for sent in one.sent:
            answered_there = not waits and sent.standing.comes is not None
            take_back(actor, sent.id, replace(sent.content, page_id=None) if answered_there else sent.content)
        if waits:
            Invitation.objects.filter(item_id=one.item.id).delete()
            one.item.delete()


def _tell(actor: Actor, case: Case, cell: OwnCell, found: tuple[Discussed, ...]) -> None:
    """Gives slips to whoever signs in, and keeps for each organisation how it is told."""
    ways = {sent.content.organisation_id: sent.content.way for one in found for sent in one.sent}
    own = {cell.coordinator_function_id, cell.mayor_function_id}
    said = DecisionSlip(case.last_discussed_on or clock.today(), is_closing=True)
    organisations = organisations_of(actor, cell.id)
    for one in found:
        keys = {to.content.seat_id for to in organisations if to.id in one.came and to.content.seat_id}
        keys |= one.seats - own
        if keys:
            until = clock.now() + TOLD_FOR
            give_slips(actor, sorted(keys), NewSlips(one.content.tag, said, until))
    for to in organisations:
        tags = tuple(one.content.tag for one in found if to.id in one.came)
        if tags:
            way = Way.ACCOUNT if to.has_account else ways.get(to.id, Way.LETTER)
            told = ClosingTold(clock.today(), to.id, to.content.name, way, tags, to.content.controller_id)
            add_step(actor, case, ids.new_id(), told)
