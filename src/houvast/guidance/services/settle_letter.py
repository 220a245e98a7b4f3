"""Noting what became of a letter: an answer came, it was chased, or it was let go."""

from dataclasses import dataclass

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.audit import log
from houvast.guidance.services._letters import NewLetterStep, must_stand, take_letter, write_step
from houvast.guidance.values.papers import LetterState, LetterStepKind
from houvast.kernel import clock
from houvast.kernel.errors import Invalid
from houvast.kernel.messages import message

FATES = {
    LetterStepKind.ANSWERED: LetterState.DONE,
    LetterStepKind.CHASED: LetterState.OPEN,
    LetterStepKind.DROPPED: LetterState.DROPPED,
}


@dataclass(frozen=True)
class LetterFate:
    """What became of a letter: the step to write, and which one it is."""

    new: NewLetterStep
    step: LetterStepKind


def settle_letter(actor: Actor, fate: LetterFate) -> None:
    """Keeps it. Raises NotFound, Invalid for a chase without a new day, Conflict when it is over."""
    must(actor, "guidance.settle_letter")
    new, step = fate.new, fate.step
    if step not in FATES:
        raise Invalid(message("Choose what became of it."))
    if step is LetterStepKind.CHASED and (new.reply_by is None or new.reply_by < clock.today()):
        raise Invalid(message("Say by which day you expect the reply now."))
    taken = take_letter(actor, new.trajectory_id, new.letter_id)
    states = [LetterState.OPEN]
    if step is LetterStepKind.DROPPED:
        states += [LetterState.DRAFT, LetterState.READ]
    must_stand(taken, new.step_id, *states)
    if write_step(actor, taken, new, step, FATES[step]):
        log.record("guidance.settle_letter", dossier=taken.trajectory.dossier_id)
