"""The first holder's half: one layer of the recovery key off, the rest passed on to the second holder."""

from dataclasses import dataclass
from uuid import UUID

from django.db import connection

from houvast.access.actor import Actor
from houvast.access.models.keys import RecoveryOpening, RecoveryWrap
from houvast.access.recovering import holder_pair
from houvast.access.rules import must
from houvast.access.values import Purpose
from houvast.audit import log
from houvast.kernel import ids
from houvast.kernel.errors import Conflict, NotFound
from houvast.kernel.messages import message
from houvast.vault.recovery import open_outer

__all__ = ["NewOpening", "Purpose", "start_recovery"]


@dataclass(frozen=True)
class NewOpening:
    """An opening to start: whose recovery, with which second holder, for what, and for whom."""

    controller_id: UUID
    second_id: UUID
    purpose: Purpose
    for_user_id: UUID | None = None


def start_recovery(actor: Actor, new: NewOpening) -> UUID:
    """Opens the outer layer, passes the rest on; returns the opening's id.

    For a steward, everybody of the service is told. Raises NotFound, Conflict for a steward who would be one
    of the two.
    """
    must(actor, "access.start_recovery")
    if new.purpose is Purpose.LOST_STEWARD:
        _check_steward(actor, new)
    wrap = (
        RecoveryWrap.objects.filter(
            controller_id=new.controller_id, first_id=actor.user_id, second_id=new.second_id
        )
        .order_by("-version")
        .first()
    )
    if wrap is None:
        raise NotFound(message("You and this holder cannot open anything together here."))
    opening, keyring = ids.new_id(), actor.keyring
    holders = holder_pair(actor, new.controller_id, actor.user_id, new.second_id, wrap.version)
    half = open_outer(keyring.bundle.encryption, bytes(wrap.sealed), holders, opening, keyring.anchors)
    RecoveryOpening.objects.create(
        id=opening,
        controller_id=new.controller_id,
        version=wrap.version,
        purpose=new.purpose,
        for_user_id=new.for_user_id,
        first_id=actor.user_id,
        second_id=new.second_id,
        half=half,
    )
    log.record("access.start_recovery", subject=opening)
    return opening


def _check_steward(actor: Actor, new: NewOpening) -> None:
    if new.for_user_id in {actor.user_id, new.second_id}:
        raise Conflict(message("Whoever lost their keys cannot be one of the two holders."))
    with connection.cursor() as cursor:
        cursor.execute("SELECT access.is_steward_of(%s, %s)", [new.controller_id, new.for_user_id])
        found = cursor.fetchone()
    if not found or not found[0]:
        raise NotFound(message("This colleague is no steward of this service."))
