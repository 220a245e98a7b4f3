"""Keeping an agreement with the school: who does what by when."""

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
from houvast.schools.values.supports import Agreement


def make_agreement(
    actor: Actor, support_id: UUID, step_id: UUID, said: Agreement, *, looked: bool = False
) -> None:
    """Keeps an agreement once; it is open. Raises NotFound, Conflict when closed, Invalid."""
    must(actor, "schools.make_agreement")
    support = take_open_support(support_id)
    if not said.what.strip() or not said.who.strip() or said.settled is not None:
        raise Invalid(message("Write what was agreed and who does it."))
    if said.by < said.on:
        raise Invalid(message("The day it is due lies before the day it was agreed."))
    known = content_of(actor, support).known_names
    refuse_pupils(actor, (said.what, said.who), known, looked=looked)
    if add_step(actor, support, step_id, said):
        settle_days(actor, support)
        log.record("schools.make_agreement", dossier=support.dossier_id)
