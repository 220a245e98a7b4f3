"""Confirming a steward's new keys: a recovery holder compares the fingerprint and hands the key over."""

from uuid import UUID

from django.db import connection

from houvast.access.actor import Actor
from houvast.access.certifying import reads_as
from houvast.access.database_errors import speaking
from houvast.access.helping import opened_signing, steward_opening
from houvast.access.keyring import CONTROLLER_SIGNING, as_public_keys
from houvast.access.models.keys import PublicKey
from houvast.access.models.signin import Account
from houvast.access.rules import must
from houvast.access.values import AccountState
from houvast.access.wrapping import give_wrap
from houvast.audit import log
from houvast.kernel import clock
from houvast.kernel.errors import Conflict, Invalid
from houvast.kernel.messages import message
from houvast.vault.certificates import certify
from houvast.vault.pairs import SigningPair


def confirm_steward(actor: Actor, opening_id: UUID, fingerprint_read_out: str) -> None:
    """Signs the steward's new keys and seals the service's signing key to them; the opening ends.

    Raises NotFound, Conflict while they have not chosen a password yet, Invalid for another fingerprint.
    """
    must(actor, "access.confirm_steward")
    row, steward = steward_opening(actor, opening_id)
    offered = PublicKey.objects.filter(owner_id=steward, signature=None).order_by("-version").first()
    if offered is None or offered.signing is None:
        raise Conflict(
            message("They have not used their code yet. Invite them first, and wait for their call.")
        )
    if not reads_as(bytes(offered.signing), fingerprint_read_out):
        raise Invalid(
            message("This is not the fingerprint of the key that arrived. Please ask again, by voice.")
        )
    signing = opened_signing(actor, row)
    _sign(opening_id, offered, signing)
    receiver = actor.keyring.public_keys({steward})[steward]
    give_wrap(actor, CONTROLLER_SIGNING, row.controller_id, 1, signing.reveal(), receiver, None)
    row.half, row.ended_at = None, clock.now()
    row.save(update_fields=["half", "ended_at"])
    log.record("access.confirm_steward", subject=steward)
    Account.objects.filter(id=steward, state=AccountState.AWAITING_CONFIRMATION).update(
        state=AccountState.ACTIVE
    )


def _sign(opening_id: UUID, offered: PublicKey, signing: SigningPair) -> None:
    keys = as_public_keys(offered)
    signed = certify(
        signing,
        owner=keys.owner,
        controller=keys.controller,
        version=keys.version,
        encryption=keys.encryption,
        signing=keys.signing,
    )
    with speaking(), connection.cursor() as cursor:
        cursor.execute(
            "SELECT access.confirm_steward(%s, %s, %s)", [opening_id, offered.id, signed.signature]
        )
