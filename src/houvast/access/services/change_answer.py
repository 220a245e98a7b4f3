"""Answering what came to a seat anew: the last answer counts, and who sent it sees that one alone."""

from dataclasses import dataclass
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.database_errors import speaking
from houvast.access.models.handovers import Handover
from houvast.access.parcels import seal_answer_anew
from houvast.access.rules import must
from houvast.access.signed import Written
from houvast.access.values import HandoverState
from houvast.audit import log
from houvast.kernel import clock
from houvast.kernel.errors import Conflict, NotFound
from houvast.kernel.messages import message

ANSWERED = (HandoverState.ACCEPTED, HandoverState.DECLINED)
TOO_LATE = message("It is too late to change this answer here. Call who sent it.")


@dataclass(frozen=True)
class NewAnswer:
    """Another answer: to which parcel, and sealed to which key, as it was kept when the parcel was read."""

    handover_id: UUID
    state: HandoverState
    return_public: bytes
    answer: Written


def change_answer(actor: Actor, new: NewAnswer) -> None:
    """Puts an answer in the place of the one before. The row's own key is not trusted: its parcel is gone.

    Raises NotFound for what did not come to a seat of the actor's; Conflict when it was never answered, was
    sent anew since, or the database says that it is too late.
    """
    must(actor, "access.change_answer")
    row = Handover.objects.select_for_update().filter(id=new.handover_id).first()
    if row is None or not actor.keyring.function_pairs(row.to_function_id):
        raise NotFound(message("This does not exist, or not for you."))
    if row.state not in ANSWERED or new.state not in ANSWERED:
        raise Conflict(TOO_LATE)
    newer = Handover.objects.filter(
        kind=row.kind,
        from_dossier_id=row.from_dossier_id,
        to_function_id=row.to_function_id,
        created_at__gt=row.created_at,
    )
    if newer.exclude(state=HandoverState.WITHDRAWN).exists():
        raise Conflict(message("This was sent to you anew since. Answer that one."))
    row.state, row.answered_at = new.state, clock.now()
    row.answer = seal_answer_anew(new.return_public, row, new.answer)
    try:
        with speaking():
            row.save(update_fields=["state", "answered_at", "answer"])
    except NotFound as error:
        raise Conflict(TOO_LATE) from error
    log.record("access.change_answer", subject=row.id)
