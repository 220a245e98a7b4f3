"""Who signed an extract or a slip, and what for: a signature for the one is none for the other."""

from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.colleagues import controller_names
from houvast.access.signed import Signed, open_for, signer_of
from houvast.cell.models.participations import Extract, Slip
from houvast.cell.values.slips import SlipContent

EXTRACT = b"houvast extract 1"
SLIP = b"houvast slip 1"


def giver_of(actor: Actor, extract: Extract) -> UUID:
    """Returns the service that gave an extract, as its giver's certificate says. Raises Tampered."""
    signed = Signed(extract.giver_id, extract.giver_version, bytes(extract.signature))
    return signer_of(actor, EXTRACT, extract.id, extract.content.raw, signed)


def opened_slip(actor: Actor, slip: Slip) -> tuple[str, SlipContent]:
    """Returns which service gave a slip, and what it says. Raises Tampered, NotFound for others' slips."""
    signed = Signed(slip.giver_id, slip.giver_version, bytes(slip.signature))
    sealed = bytes(slip.sealed)
    service = signer_of(actor, SLIP, slip.id, sealed, signed)
    content = open_for(actor, slip.to_function_id, SLIP, slip.id, sealed, SlipContent)
    return controller_names([service]).get(service, ""), content
