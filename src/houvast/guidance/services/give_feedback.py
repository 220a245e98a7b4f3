"""Keeping what the person tapped at the end of a talk: four questions, each for itself or not at all."""

from dataclasses import dataclass
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.audit import log
from houvast.guidance.services._writing import NewEntry, begin_thread, take_open_trajectory
from houvast.guidance.values.feedback import TAPS, FeedbackQuestion, SessionFeedback
from houvast.kernel import clock
from houvast.kernel.errors import Invalid
from houvast.kernel.messages import message


@dataclass(frozen=True)
class NewFeedback:
    """Feedback to keep; its number comes with the form."""

    entry_id: UUID
    trajectory_id: UUID
    feedback: SessionFeedback


def give_feedback(actor: Actor, new: NewFeedback) -> None:
    """Keeps the person's taps.

    Raises NotFound, Conflict when closed, Invalid off the scale or for a day to come.
    """
    must(actor, "guidance.give_feedback")
    taps = (new.feedback.tap(question) for question in FeedbackQuestion)
    if any(tap is not None and tap not in TAPS for tap in taps):
        raise Invalid(message("Each question is answered from 0 to 10, or not at all."))
    if new.feedback.held_on > clock.today():
        raise Invalid(message("This day is yet to come."))
    trajectory = take_open_trajectory(new.trajectory_id)
    if begin_thread(actor, trajectory, NewEntry(new.entry_id, new.feedback)):
        log.record("guidance.give_feedback", dossier=trajectory.dossier_id)
