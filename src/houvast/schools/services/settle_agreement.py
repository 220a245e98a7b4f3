"""Settling an agreement: done, or not with the reason. It can be settled once."""

from dataclasses import replace
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.rules import must
from houvast.access.sealing import seal_content
from houvast.audit import log
from houvast.kernel import clock
from houvast.kernel.errors import Conflict, Invalid, NotFound
from houvast.kernel.messages import message
from houvast.schools.services._pupils import refuse_pupils
from houvast.schools.services._supports import content_of, settle_days, take_open_support, take_step
from houvast.schools.values.supports import Agreement, Settled


def settle_agreement(
    actor: Actor, support_id: UUID, step_id: UUID, settled: Settled, *, looked: bool = False
) -> None:
    """Ends an agreement; the same end twice does nothing.

    Raises NotFound, Conflict when it ended otherwise, Invalid for "not done" without a reason.
    """
    must(actor, "schools.settle_agreement")
    support = take_open_support(support_id)
    row, content = take_step(actor, support, step_id)
    said = content.said
    if not isinstance(said, Agreement):
        raise NotFound(message("This does not exist, or not for you."))
    if said.settled == settled:
        return
    if said.settled is not None:
        raise Conflict(message("A colleague dealt with this a moment ago."))
    if not settled.is_done and not settled.reason.strip():
        raise Invalid(message("Write why it was not done: that teaches both sides something."))
    if not said.on <= settled.on <= clock.today():
        raise Invalid(message("Choose a day between the agreement and today."))
    refuse_pupils(actor, (settled.reason,), content_of(actor, support).known_names, looked=looked)
    seal_content(actor, row, replace(content, said=replace(said, settled=settled)))
    row.save(update_fields=["content"])
    settle_days(actor, support)
    log.record("schools.settle_agreement", dossier=support.dossier_id)
