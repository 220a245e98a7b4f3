"""What the acts of recovery share: certified keys of a controller's recovery and of its pair of holders."""

from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.models.keys import RecoveryOpening
from houvast.kernel.errors import NotFound
from houvast.kernel.messages import message
from houvast.vault.pairs import EncryptionPair
from houvast.vault.recovery import HolderPair, open_inner


def holder_pair(actor: Actor, controller_id: UUID, first: UUID, second: UUID, version: int) -> HolderPair:
    """Returns the certified keys of a pair of holders and of the version of recovery they open together."""
    keys = actor.keyring.public_keys({first, second})
    return HolderPair(actor.keyring.public_keys_at(controller_id, version), keys[first], keys[second])


def opened_recovery(actor: Actor, row: RecoveryOpening) -> EncryptionPair:
    """Returns the recovery's private key: the second holder's act on what the first passed on.

    Raises Tampered when it is not this recovery's key, or was passed on for another occasion.
    """
    holders = holder_pair(actor, row.controller_id, row.first_id, row.second_id, row.version)
    keyring = actor.keyring
    return open_inner(keyring.bundle.encryption, bytes(row.half or b""), holders, row.id, keyring.anchors)


def opening_row(opening_id: UUID) -> RecoveryOpening:
    """Returns an opening the actor takes part in and that has not ended; raises NotFound."""
    row = RecoveryOpening.objects.select_for_update().filter(id=opening_id, ended_at=None).first()
    if row is None:
        raise NotFound(message("This does not exist, or not for you."))
    return row
