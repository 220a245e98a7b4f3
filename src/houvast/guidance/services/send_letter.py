"""Noting that a letter went out. To anybody but the person it goes only after the person read it."""

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.audit import log
from houvast.guidance.services._letters import NewLetterStep, must_stand, take_letter, write_step
from houvast.guidance.values.papers import LetterState, LetterStepKind
from houvast.kernel import clock
from houvast.kernel.errors import Invalid
from houvast.kernel.messages import message


def send_letter(actor: Actor, new: NewLetterStep) -> None:
    """Keeps that it was sent, and by when a reply is expected: that day then stands among what is due.

    Raises NotFound, Invalid before the person read it or for a reply day gone by, Conflict when it was sent.
    """
    must(actor, "guidance.send_letter")
    taken = take_letter(actor, new.trajectory_id, new.letter_id)
    must_stand(taken, new.step_id, LetterState.DRAFT, LetterState.READ)
    if taken.row.state == LetterState.DRAFT and not taken.letter.is_to_person:
        raise Invalid(message("Let the person read this letter first, and note that they agree."))
    if new.reply_by is not None and new.reply_by < clock.today():
        raise Invalid(message("The day of the reply lies behind us."))
    state = LetterState.OPEN if new.reply_by else LetterState.DONE
    if write_step(actor, taken, new, LetterStepKind.SENT, state):
        log.record("guidance.send_letter", dossier=taken.trajectory.dossier_id)
