"""Adding a visit to the school: when, who met whom, what was done."""

from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.audit import log
from houvast.kernel.errors import Invalid
from houvast.kernel.messages import message
from houvast.schools.services._pupils import refuse_pupils
from houvast.schools.services._supports import (
    add_step,
    content_of,
    settle_days,
    take_open_support,
)
from houvast.schools.values.supports import Visit


def add_visit(actor: Actor, support_id: UUID, step_id: UUID, said: Visit, *, looked: bool = False) -> None:
    """Keeps a visit once. Raises NotFound, Conflict when closed, Invalid."""
    must(actor, "schools.add_visit")
    support = take_open_support(support_id)
    if not said.done.strip():
        raise Invalid(message("Write what was done."))
    known = content_of(actor, support).known_names
    refuse_pupils(actor, (said.who, said.done), known, looked=looked)
    if add_step(actor, support, step_id, said):
        settle_days(actor, support)
        log.record("schools.add_visit", dossier=support.dossier_id)
