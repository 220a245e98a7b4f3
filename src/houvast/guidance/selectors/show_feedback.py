"""What the person tapped after each talk, question by question, oldest first; nothing adds them up."""

from dataclasses import dataclass
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.audit import log
from houvast.guidance.selectors._entries import trajectory_row
from houvast.guidance.selectors._threads import threads_of
from houvast.guidance.values.feedback import FeedbackQuestion, SessionFeedback
from houvast.guidance.values.lists import EntryKind


@dataclass(frozen=True)
class FeedbackSeries:
    """Every moment feedback was asked, oldest first."""

    moments: tuple[SessionFeedback, ...]

    def taps(self, question: FeedbackQuestion) -> tuple[int | None, ...]:
        """Returns what was tapped on one question, None where the person would rather not."""
        return tuple(moment.tap(question) for moment in self.moments)


def show_feedback(actor: Actor, trajectory_id: UUID) -> FeedbackSeries:
    """Returns the feedback of a trajectory; a constant number of queries. Raises NotFound."""
    must(actor, "guidance.show_feedback")
    trajectory = trajectory_row(trajectory_id)
    log.record_reading("guidance.show_feedback", dossier=trajectory.dossier_id)
    threads = threads_of(actor, trajectory, EntryKind.FEEDBACK)
    moments = (thread.first.body for thread in threads)
    found = (moment for moment in moments if isinstance(moment, SessionFeedback))
    return FeedbackSeries(tuple(sorted(found, key=lambda moment: moment.held_on)))
