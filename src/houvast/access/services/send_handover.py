"""Handing something to another service: a parcel sealed to its inbox, which the sender cannot read back."""

from dataclasses import dataclass
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.finding import compartment_row
from houvast.access.models.functions import FunctionKey
from houvast.access.models.handovers import Handover
from houvast.access.parcels import seal_parcel
from houvast.access.rules import must
from houvast.access.signed import Written
from houvast.access.values import FunctionKeyKind, HandoverState
from houvast.audit import log
from houvast.kernel.errors import NotFound
from houvast.kernel.messages import message

RECEIVING = (FunctionKeyKind.INBOX, FunctionKeyKind.SEAT)
"""To what a parcel can be sealed: an inbox for questions, a seat for invitations."""


@dataclass(frozen=True)
class NewHandover:
    """A parcel to send: from which compartment, to which inbox, and what is in it (a content dataclass)."""

    handover_id: UUID
    kind: str
    compartment_id: UUID
    inbox_id: UUID
    parcel: Written


def send_handover(actor: Actor, new: NewHandover) -> UUID:
    """Seals a parcel to a partner's inbox; returns its id. Raises NotFound for nobody's inbox."""
    must(actor, "access.send_handover")
    inbox = FunctionKey.objects.filter(id=new.inbox_id, kind__in=RECEIVING).first()
    if inbox is None:
        raise NotFound(message("This service takes no questions here."))
    origin = compartment_row(new.compartment_id)
    receiver = actor.keyring.public_keys({inbox.id})[inbox.id]
    # The key to answer to comes out of the sender's own wrap: the database is not asked for it.
    return_public = actor.keyring.compartment(origin.id).pair.public
    sealed, signature = seal_parcel(actor, new.handover_id, receiver, return_public, new.parcel)
    Handover.objects.create(
        id=new.handover_id,
        kind=new.kind,
        from_controller_id=origin.controller_id,
        from_dossier_id=origin.dossier_id,
        from_compartment_id=origin.id,
        to_controller_id=inbox.controller_id,
        to_function_id=inbox.id,
        giver_id=actor.user_id,
        giver_version=actor.keyring.bundle.version,
        return_public=return_public,
        state=HandoverState.OFFERED,
        parcel=sealed,
        signature=signature,
    )
    log.record("access.send_handover", dossier=origin.dossier_id, subject=new.handover_id)
    return new.handover_id
