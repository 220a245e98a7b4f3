"""Going out on a visit: where to and back when, sealed to the duty and to a colleague who is warned."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.colleagues import duties_of
from houvast.access.rules import must
from houvast.audit import log
from houvast.guidance.models.outing import Outing
from houvast.guidance.services._watching import Visit, check_return, seal_copy
from houvast.guidance.values.outings import OutingDestination, OutingNotice, OutingState
from houvast.kernel import ids
from houvast.kernel.errors import Conflict, Invalid
from houvast.kernel.messages import message


@dataclass(frozen=True)
class NewOuting:
    """An outing to begin; its number comes with the form. ``colleague_id`` is warned besides the duty."""

    outing_id: UUID
    where: str
    with_whom: str
    phone: str
    back_at: datetime
    colleague_id: UUID | None = None


def start_outing(actor: Actor, new: NewOuting) -> None:
    """Begins an outing.

    Raises Invalid when nobody would watch or the return cannot be; Conflict when the actor is out already.
    """
    must(actor, "guidance.start_outing")
    if Outing.objects.filter(outing_id=new.outing_id, user_id=actor.user_id).exists():
        return
    notice = OutingNotice(actor.name, new.phone, new.back_at)
    visit = Visit(notice, OutingDestination(new.where, new.with_whom))
    check_return(notice)
    watchers = duties_of(actor) | ({new.colleague_id} if new.colleague_id else set())
    if not watchers - {actor.user_id}:
        raise Invalid(message("Nobody would notice if you did not come back. Choose a colleague to warn."))
    if Outing.objects.filter(user_id=actor.user_id, state=OutingState.OUT).exists():
        raise Conflict(message("You are out already. Say first that you are back."))
    for receiver, keys in actor.keyring.public_keys(watchers | {actor.user_id}).items():
        row = Outing(id=ids.new_id(), outing_id=new.outing_id, user_id=actor.user_id, receiver_id=receiver)
        seal_copy(actor, row, keys, visit)
        row.save(force_insert=True)
    log.record("guidance.start_outing", subject=new.outing_id)
