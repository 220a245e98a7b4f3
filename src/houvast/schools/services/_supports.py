"""What the acts on a support share: taking one, adding a step once, the day that follows."""

from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.finding import dossier_row, set_state
from houvast.access.sealing import seal_content, unseal_content
from houvast.access.writing import taken_for_change, write_once
from houvast.kernel import clock
from houvast.kernel.errors import Conflict, Invalid, NotFound
from houvast.kernel.messages import message
from houvast.schools.models.supports import Support, SupportStep
from houvast.schools.values.supports import (
    Said,
    StepContent,
    SupportContent,
    SupportState,
    due_of,
    kept_until,
)


def take_support(support_id: UUID) -> Support:
    """Returns a support that only this act changes; raises NotFound."""
    return taken_for_change(Support, support_id)


def take_open_support(support_id: UUID) -> Support:
    """Returns an open support that only this act changes; raises NotFound, Conflict when it is closed."""
    support = take_support(support_id)
    if dossier_row(support.dossier_id).state != SupportState.OPEN:
        raise Conflict(message("This support is closed. Come back to it first: nothing starts over."))
    return support


def content_of(actor: Actor, support: Support) -> SupportContent:
    """Returns the question of a support."""
    return unseal_content(actor, support, SupportContent)


def keep_content(actor: Actor, support: Support, content: SupportContent) -> None:
    """Seals the question of a support anew."""
    seal_content(actor, support, content)
    support.lapses_on = kept_until(clock.today())
    support.save(update_fields=["content", "lapses_on"])


def is_step(step_id: UUID) -> bool:
    """Returns whether a step of this number stands already: the page was sent before."""
    return SupportStep.objects.filter(id=step_id).exists()


def add_step(actor: Actor, support: Support, step_id: UUID, said: Said) -> bool:
    """Adds a step once; returns whether this call did it. Raises Invalid for a day to come, Conflict."""
    if said.on > clock.today():
        raise Invalid(message("This day is yet to come."))
    row = SupportStep(id=step_id, dossier_id=support.dossier_id, compartment_id=support.compartment_id)
    content = StepContent(actor.user_id, actor.name, said)
    seal_content(actor, row, content)
    return write_once(actor, row, StepContent, content)


def take_step(actor: Actor, support: Support, step_id: UUID) -> tuple[SupportStep, StepContent]:
    """Returns a step of this support that only this act changes, open. Raises NotFound."""
    row = taken_for_change(SupportStep, step_id)
    if row.dossier_id != support.dossier_id:
        raise NotFound(message("This does not exist, or not for you."))
    return row, unseal_content(actor, row, StepContent)


def settle_days(actor: Actor, support: Support, state: SupportState = SupportState.OPEN) -> None:
    """Sets where a support stands, the day that asks for attention next, and the day it lapses."""
    rows = SupportStep.objects.filter(dossier_id=support.dossier_id).order_by("created_at", "id")
    steps = [unseal_content(actor, row, StepContent).said for row in rows]
    asked_on = clock.day_of(support.created_at)
    set_state(support.dossier_id, state, due_of(asked_on, steps, is_open=state is SupportState.OPEN))
    support.lapses_on = kept_until(clock.today())
    support.save(update_fields=["lapses_on"])
