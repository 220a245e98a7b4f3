"""Seals an outing for everybody who watches over the worker: each gets a copy of their own."""

from dataclasses import dataclass
from uuid import UUID

from houvast.access.actor import Actor
from houvast.guidance.models.outing import Outing
from houvast.guidance.selectors._outings import DESTINATION, NOTICE, OUTING, claim_of, context_of
from houvast.guidance.values.outings import LONGEST_OUTING, OutingDestination, OutingNotice, OutingState
from houvast.kernel import clock
from houvast.kernel.errors import Invalid, NotFound
from houvast.kernel.messages import message
from houvast.vault import content as contents
from houvast.vault.certificates import PublicKeys
from houvast.vault.pairs import seal_to, sign


@dataclass(frozen=True)
class Visit:
    """What is said of an outing."""

    notice: OutingNotice
    destination: OutingDestination


def check_return(notice: OutingNotice) -> None:
    """Raises Invalid for a return gone by, or too far away to watch over."""
    now = clock.now()
    if not now < notice.back_at <= now + LONGEST_OUTING:
        raise Invalid(message("Say when you mean to be back: later today, within sixteen hours."))


def own_outing(actor: Actor, outing_id: UUID) -> list[Outing]:
    """Returns the copies of an outing of the actor's, locked; raises NotFound."""
    found = Outing.objects.select_for_update().filter(outing_id=outing_id, user_id=actor.user_id)
    rows = list(found.order_by("id"))
    if not rows:
        raise NotFound(message("This does not exist, or not for you."))
    return rows


def seal_copy(actor: Actor, row: Outing, receiver: PublicKeys, visit: Visit) -> None:
    """Seals an outing into a receiver's copy, and signs it."""
    notice = contents.dump(visit.notice)
    destination = contents.dump(visit.destination)
    row.notice = seal_to(receiver.encryption, notice, context_of(row.id, NOTICE))
    row.destination = seal_to(receiver.encryption, destination, context_of(row.id, DESTINATION))
    claim = claim_of(row.id, row.notice, row.destination)
    row.signature = sign(actor.keyring.bundle.signing, claim, OUTING)
    row.receiver_version = receiver.version
    row.state = OutingState.OUT
    row.due_on = clock.day_of(visit.notice.back_at)
