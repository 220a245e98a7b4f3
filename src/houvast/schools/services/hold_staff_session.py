"""Keeping a session with staff: theme, method, how many took part, what was agreed."""

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
from houvast.schools.values.supports import StaffSession


def hold_staff_session(
    actor: Actor, support_id: UUID, step_id: UUID, said: StaffSession, *, looked: bool = False
) -> None:
    """Keeps a session once. Raises NotFound, Conflict when closed, Invalid."""
    must(actor, "schools.hold_staff_session")
    support = take_open_support(support_id)
    if not said.theme.strip():
        raise Invalid(message("Write what it was about."))
    known = content_of(actor, support).known_names
    refuse_pupils(actor, (said.theme, said.method, said.agreed), known, looked=looked)
    if add_step(actor, support, step_id, said):
        settle_days(actor, support)
        log.record("schools.hold_staff_session", dossier=support.dossier_id)
