"""Recording an answer: one giver, one purpose, yes, no, or not asked and why."""

from dataclasses import dataclass
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.audit import log
from houvast.guidance.services._answers import check_answer
from houvast.guidance.services._writing import NewEntry, begin_thread, take_open_trajectory
from houvast.guidance.values.agreements import PurposeAnswer
from houvast.kernel import clock


@dataclass(frozen=True)
class NewAnswer:
    """An answer to record; its number comes with the form."""

    entry_id: UUID
    trajectory_id: UUID
    answer: PurposeAnswer


def record_answer(actor: Actor, new: NewAnswer) -> None:
    """Keeps the answer of one giver for one purpose; the newest counts, the earlier ones stay readable.

    Raises NotFound, Conflict when closed, Invalid when it does not say which purpose, who answered, why
    nobody was asked, how a yes was given, or when its days do not fit.
    """
    must(actor, "guidance.record_answer")
    check_answer(new.answer, clock.today())
    trajectory = take_open_trajectory(new.trajectory_id)
    if begin_thread(actor, trajectory, NewEntry(new.entry_id, new.answer)):
        log.record("guidance.record_answer", dossier=trajectory.dossier_id)
