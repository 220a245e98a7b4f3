"""Closing a support, with a day to come back and ask how it is. Open agreements are settled first."""

from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.access.sealing import unseal_content
from houvast.audit import log
from houvast.kernel.errors import Conflict, Invalid
from houvast.kernel.messages import message
from houvast.schools.models.supports import Support, SupportStep
from houvast.schools.services._pupils import refuse_pupils
from houvast.schools.services._supports import (
    add_step,
    content_of,
    is_step,
    settle_days,
    take_open_support,
)
from houvast.schools.values.supports import Agreement, Closing, StepContent, SupportState, kept_until


def close_support(
    actor: Actor, support_id: UUID, step_id: UUID, said: Closing, *, looked: bool = False
) -> None:
    """Closes a support. Raises NotFound, Conflict with an open agreement, Invalid for a day out of reach."""
    must(actor, "schools.close_support")
    if is_step(step_id):
        return
    support = take_open_support(support_id)
    if not said.words.strip():
        raise Invalid(message("Write in a sentence how it ended."))
    if said.back_on is not None and not said.on < said.back_on <= kept_until(said.on):
        raise Invalid(message("Choose a day after today, and before this is erased."))
    if _has_open_agreement(actor, support):
        raise Conflict(message("An agreement is still open. Say first whether it was done."))
    refuse_pupils(actor, (said.words,), content_of(actor, support).known_names, looked=looked)
    add_step(actor, support, step_id, said)
    settle_days(actor, support, SupportState.RESTING if said.back_on else SupportState.CLOSED)
    log.record("schools.close_support", dossier=support.dossier_id)


def _has_open_agreement(actor: Actor, support: Support) -> bool:
    rows = SupportStep.objects.filter(dossier_id=support.dossier_id)
    steps = (unseal_content(actor, row, StepContent).said for row in rows)
    return any(isinstance(said, Agreement) and said.settled is None for said in steps)
