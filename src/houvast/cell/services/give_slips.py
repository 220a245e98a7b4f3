"""Giving slips: one to each seat that was there, sealed to it; not even their giver reads them."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.database_errors import speaking
from houvast.access.rules import must
from houvast.access.signed import seal_for, sign_row
from houvast.audit import log
from houvast.cell.finding.signing import SLIP
from houvast.cell.models.participations import Slip
from houvast.cell.values.slips import SlipContent, SlipSaid
from houvast.kernel import clock, ids
from houvast.kernel.errors import Invalid
from houvast.kernel.messages import message


@dataclass(frozen=True)
class NewSlips:
    """What to give of which item, and until when it lies there; ``extract_id`` is what it tells of."""

    tag: UUID
    said: SlipSaid
    until: datetime
    extract_id: UUID | None = None


def give_slips(actor: Actor, receivers: Iterable[UUID], new: NewSlips) -> tuple[UUID, ...]:
    """Gives a slip to each seat; returns their numbers. A recall of the extract takes them away again.

    Raises NotFound for what is no seat the actor's service knows, Invalid for a moment that is over.
    """
    must(actor, "cell.give_slips")
    if new.until <= clock.now():
        raise Invalid(message("This period is already over."))
    content = SlipContent(actor.name, new.said)
    keys = actor.keyring.public_keys(receivers)
    given = []
    for seat, receiver in keys.items():
        number = ids.new_id()
        sealed = seal_for(receiver, SLIP, number, content)
        signed = sign_row(actor, SLIP, number, sealed)
        with speaking():
            Slip.objects.create(
                id=number,
                tag=new.tag,
                to_function_id=seat,
                extract_id=new.extract_id,
                giver_id=signed.giver_id,
                giver_version=signed.giver_version,
                sealed=sealed,
                signature=signed.signature,
                expires_at=new.until,
            )
        given.append(number)
    log.record("cell.give_slips", subject=new.tag)
    return tuple(given)
