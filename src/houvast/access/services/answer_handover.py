"""Answering what was handed over: accepted, declined with a reason, or withdrawn by its sender."""

from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.database_errors import speaking
from houvast.access.models.handovers import Handover
from houvast.access.parcels import seal_answer
from houvast.access.rules import must
from houvast.access.signed import Written
from houvast.access.values import HandoverState
from houvast.audit import log
from houvast.kernel import clock
from houvast.kernel.errors import Conflict, NotFound
from houvast.kernel.messages import message


def answer_handover(actor: Actor, handover_id: UUID, state: HandoverState, answer: Written) -> None:
    """Sets the state once and destroys the parcel; the answer is sealed to the sender's compartment.

    Raises NotFound when it is not in an inbox of the actor's, Conflict when it was answered before.
    """
    must(actor, "access.answer_handover")
    row = Handover.objects.select_for_update().filter(id=handover_id).first()
    if row is None:
        raise NotFound(message("This does not exist, or not for you."))
    if row.state != HandoverState.OFFERED:
        raise Conflict(message("This was answered a moment ago."))
    row.state = state
    row.answered_at = clock.now()
    row.answer = seal_answer(actor, row, answer)
    row.parcel = row.signature = None
    with speaking():
        row.save(update_fields=["state", "answered_at", "answer", "parcel", "signature"])
    log.record("access.answer_handover", subject=handover_id)
