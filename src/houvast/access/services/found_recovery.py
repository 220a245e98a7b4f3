"""Founding recovery: a key for the day keys are lost, which two of at least three holders open together."""

from collections.abc import Sequence
from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.certifying import save_public_keys
from houvast.access.keyring import CONTROLLER_SIGNING
from houvast.access.models.keys import PublicKey, RecoveryWrap
from houvast.access.rules import must
from houvast.access.values import ReceiverKind
from houvast.access.wrapping import give_wrap
from houvast.audit import log
from houvast.vault.certificates import certify
from houvast.vault.pairs import SigningPair, new_encryption_pair
from houvast.vault.recovery import HolderPair, pairs_of, wrap_for_pair


def found_recovery(actor: Actor, controller_id: UUID, holders: Sequence[UUID]) -> int:
    """Makes a recovery key, wraps it for every pair of holders, and forgets it; returns its version.

    Raises Invalid below three holders, NotFound for a holder without a confirmed key.
    """
    must(actor, "access.found_recovery")
    pairs = pairs_of(holders)
    signing = SigningPair(actor.keyring.controller_signing(controller_id))
    version = 1 + PublicKey.objects.filter(owner_id=controller_id, owner_kind=ReceiverKind.RECOVERY).count()
    pair = new_encryption_pair()
    recovery = certify(
        signing, owner=controller_id, controller=controller_id, version=version, encryption=pair.public
    )
    save_public_keys(recovery, ReceiverKind.RECOVERY)
    keys = actor.keyring.public_keys(holders)
    for first, second in pairs:
        sealed = wrap_for_pair(pair, HolderPair(recovery, keys[first], keys[second]), actor.keyring.anchors)
        RecoveryWrap.objects.create(
            controller_id=controller_id, version=version, first_id=first, second_id=second, sealed=sealed
        )
    # The service's own key is kept like those of its dossiers: without it a lost steward is lost for good.
    give_wrap(actor, CONTROLLER_SIGNING, controller_id, 1, signing.reveal(), recovery, None)
    log.record("access.found_recovery", subject=controller_id)
    return version
