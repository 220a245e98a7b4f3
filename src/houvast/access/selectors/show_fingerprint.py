"""The fingerprint of a service's signing key, which its steward reads to a partner's steward by voice."""

from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.models.keys import ControllerKey
from houvast.access.rules import must
from houvast.kernel.errors import NotFound
from houvast.kernel.messages import message
from houvast.vault.certificates import fingerprint


def show_fingerprint(actor: Actor, controller_id: UUID) -> str:
    """Returns a service's fingerprint, in groups; raises NotFound."""
    must(actor, "access.agree_partnership")
    row = ControllerKey.objects.filter(controller_id=controller_id).first()
    if row is None:
        raise NotFound(message("This does not exist, or not for you."))
    return fingerprint(bytes(row.signing_public))
