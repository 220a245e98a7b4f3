"""Coming back to a school after some months: it holds, or the support goes on where it was."""

from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.finding import dossier_row
from houvast.access.rules import must
from houvast.audit import log
from houvast.kernel.errors import Conflict
from houvast.kernel.messages import message
from houvast.schools.services._pupils import refuse_pupils
from houvast.schools.services._supports import add_step, content_of, is_step, settle_days, take_support
from houvast.schools.values.supports import ComingBack, Now, SupportState


def come_back(
    actor: Actor, support_id: UUID, step_id: UUID, said: ComingBack, *, looked: bool = False
) -> None:
    """Keeps how it is now; opens the support again when it goes on. Raises NotFound, Conflict when open."""
    must(actor, "schools.come_back")
    if is_step(step_id):
        return
    support = take_support(support_id)
    if dossier_row(support.dossier_id).state == SupportState.OPEN:
        raise Conflict(message("This support is open: there is nothing to come back to."))
    refuse_pupils(actor, (said.words,), content_of(actor, support).known_names, looked=looked)
    add_step(actor, support, step_id, said)
    goes_on = said.now is Now.GOES_ON
    settle_days(actor, support, SupportState.OPEN if goes_on else SupportState.CLOSED)
    log.record("schools.come_back", dossier=support.dossier_id)
