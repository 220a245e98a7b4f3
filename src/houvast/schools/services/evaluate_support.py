"""Looking back on a support, by the school or by us: what helped, what was missing. No marks."""

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
from houvast.schools.values.supports import Evaluation


def evaluate_support(
    actor: Actor, support_id: UUID, step_id: UUID, said: Evaluation, *, looked: bool = False
) -> None:
    """Keeps a look back once. Raises NotFound, Conflict when closed, Invalid."""
    must(actor, "schools.evaluate_support")
    support = take_open_support(support_id)
    if not any(part.strip() for part in (said.helped, said.missing, said.go_on)) and said.reached is None:
        raise Invalid(message("Answer one question. One word is enough."))
    known = content_of(actor, support).known_names
    refuse_pupils(actor, (said.helped, said.missing, said.go_on), known, looked=looked)
    if add_step(actor, support, step_id, said):
        settle_days(actor, support)
        log.record("schools.evaluate_support", dossier=support.dossier_id)
