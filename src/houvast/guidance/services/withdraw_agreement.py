"""Withdrawing an agreement: a yes is taken back as easily as it was given, whatever the reason."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.audit import log
from houvast.guidance.selectors._threads import thread_of
from houvast.guidance.services._writing import NewEntry, add_entry, is_written, take_trajectory
from houvast.guidance.values.agreements import Answer, PurposeAnswer, Withdrawal
from houvast.guidance.values.lists import EntryKind
from houvast.kernel import clock
from houvast.kernel.errors import Conflict, Invalid
from houvast.kernel.messages import message


@dataclass(frozen=True)
class NewWithdrawal:
    """A withdrawal; its number comes with the form."""

    entry_id: UUID
    trajectory_id: UUID
    answer_id: UUID
    withdrawn_on: date
    why: str


def withdraw_agreement(actor: Actor, new: NewWithdrawal) -> None:
    """Takes a yes back, also after closing.

    Raises NotFound, Conflict when it was taken back before or was no yes, Invalid for a day to come.
    """
    must(actor, "guidance.withdraw_agreement")
    if new.withdrawn_on > clock.today():
        raise Invalid(message("This day is yet to come."))
    trajectory = take_trajectory(new.trajectory_id)
    thread = thread_of(actor, trajectory, new.answer_id, EntryKind.ANSWER)
    given = thread.first.body
    if not isinstance(given, PurposeAnswer) or given.answer is not Answer.YES:
        raise Conflict(message("Only a yes can be taken back. Record a new answer instead."))
    if thread.later and not is_written(new.entry_id):
        raise Conflict(message("This yes was taken back before."))
    end = Withdrawal(
        given.purpose, given.purpose_words, given.giver, given.giver_words, new.withdrawn_on, new.why
    )
    if add_entry(actor, trajectory, NewEntry(new.entry_id, end, about_id=new.answer_id)):
        log.record("guidance.withdraw_agreement", dossier=trajectory.dossier_id)
