"""Looking back on a trajectory together, every three months unless agreed otherwise."""

from dataclasses import dataclass
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.audit import log
from houvast.guidance.services._writing import NewEntry, add_entry, settle_due_day, take_open_trajectory
from houvast.guidance.values.entries import Evaluation
from houvast.guidance.values.trajectory import evaluation_after
from houvast.kernel import clock
from houvast.kernel.errors import Invalid
from houvast.kernel.messages import message


@dataclass(frozen=True)
class NewEvaluation:
    """An evaluation to keep; its number comes with the form."""

    entry_id: UUID
    trajectory_id: UUID
    evaluation: Evaluation


def evaluate_trajectory(actor: Actor, new: NewEvaluation) -> None:
    """Keeps an evaluation and sets the day of the next.

    Raises NotFound, Conflict when closed, Invalid without words, for a day to come, or a next day gone by.
    """
    must(actor, "guidance.evaluate_trajectory")
    evaluation, today = new.evaluation, clock.today()
    if not (evaluation.person.strip() or evaluation.worker.strip()):
        raise Invalid(message("Write how the person looks back, or how you do."))
    if evaluation.held_on > today:
        raise Invalid(message("This day is yet to come."))
    if evaluation.next_on is not None and evaluation.next_on <= evaluation.held_on:
        raise Invalid(message("The next time to look back comes after this one."))
    trajectory = take_open_trajectory(new.trajectory_id)
    if add_entry(actor, trajectory, NewEntry(new.entry_id, evaluation)):
        trajectory.due_on = evaluation.next_on or evaluation_after(evaluation.held_on)
        trajectory.save(update_fields=["due_on"])
        settle_due_day(trajectory)
        log.record("guidance.evaluate_trajectory", dossier=trajectory.dossier_id)
