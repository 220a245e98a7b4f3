"""Ending an item: the clock of keeping counts from today, the next review is proposed (F12, F22)."""

from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.audit import log
from houvast.cell.finding.expected import expected_for
from houvast.cell.finding.items import AboutItem
from houvast.cell.services._cases import add_step, state_of_case, take_case
from houvast.cell.services._running import (
    all_left,
    clear_screen,
    give_said,
    keep_item,
    refuse_words,
    take_item,
)
from houvast.cell.values.case_steps import ReviewProposed
from houvast.cell.values.cases import CaseState
from houvast.cell.values.meetings import ItemState
from houvast.cell.values.room import keys_present, present_at
from houvast.cell.values.slips import DecisionSlip
from houvast.kernel import clock
from houvast.kernel.errors import Conflict, Invalid
from houvast.kernel.messages import message


@dataclass(frozen=True)
class ItemEnd:
    """The day on which the case is looked at again, and a word; the step's number comes with the form."""

    item_id: UUID
    step_id: UUID
    review_on: date | None
    words: str = ""
    looked: bool = False
    names_looked: bool = False


def end_item(actor: Actor, end: ItemEnd) -> UUID:
    """Ends it once: a step for the mayor, a slip for everybody who is there; returns the meeting.

    Raises Invalid without a day for a case on the list, Conflict when nobody but the coordinators was there:
    such an item is put off. NotFound.
    """
    must(actor, "cell.end_item")
    about = take_item(actor, end.item_id, ItemState.RUNNING, ItemState.DONE)
    if about.item.state == ItemState.DONE:
        return about.meeting.id
    _refuse_empty(about)
    case, now = take_case(about.item.dossier_id), clock.now()
    if state_of_case(case) is CaseState.LISTED and end.review_on is None:
        raise Invalid(message("Choose a day to come on which it is looked at again."))
    if end.review_on is not None and end.review_on <= clock.today():
        raise Invalid(message("Choose a day to come on which it is looked at again."))
    refuse_words(about, end.words, expected_for(actor, about), (end.looked, end.names_looked))
    kept = end.words if about.frame.keeps_shared else ""
    add_step(actor, case, end.step_id, ReviewProposed(clock.today(), end.review_on, kept))
    case.last_discussed_on = clock.today()
    case.save(update_fields=["last_discussed_on"])
    said = DecisionSlip(clock.today(), end.review_on, words=end.words)
    give_said(actor, about, keys_present(about.content.attendance, now), said)
    clear_screen(about.item.id, now)
    about.item.state = ItemState.DONE
    keep_item(actor, about.item, replace(about.content, attendance=all_left(about.content.attendance, now)))
    log.record("cell.end_item", dossier=about.item.dossier_id)
    return about.meeting.id


def _refuse_empty(about: AboutItem) -> None:
    """Raises Conflict unless somebody is there besides those who minute."""
    there = present_at(about.content.attendance, clock.now())
    if all(one.attendee_id == about.cell.coordinator_function_id for one in there):
        raise Conflict(message("Nobody is noted as present. Note who is here, or put the case off."))
