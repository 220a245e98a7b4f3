"""Noting that the person read a letter and agreed that it goes out."""

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.audit import log
from houvast.guidance.services._letters import NewLetterStep, must_stand, take_letter, write_step
from houvast.guidance.values.papers import LetterState, LetterStepKind


def approve_letter(actor: Actor, new: NewLetterStep) -> None:
    """Keeps the person's agreement, in their words where there are some. Raises NotFound, Conflict."""
    must(actor, "guidance.approve_letter")
    taken = take_letter(actor, new.trajectory_id, new.letter_id)
    must_stand(taken, new.step_id, LetterState.DRAFT)
    if write_step(actor, taken, new, LetterStepKind.READ, LetterState.READ):
        log.record("guidance.approve_letter", dossier=taken.trajectory.dossier_id)
