"""Confirming a colleague: the steward compares the fingerprint that was read out, and signs the keys."""

from uuid import UUID

from houvast.access.actor import Actor
from houvast.access.certifying import reads_as
from houvast.access.keyring import as_public_keys
from houvast.access.models.keys import PublicKey
from houvast.access.models.people import User
from houvast.access.models.signin import Account
from houvast.access.rules import must
from houvast.access.values import AccountState
from houvast.audit import log
from houvast.kernel.errors import Invalid, NotFound
from houvast.kernel.messages import message
from houvast.vault.certificates import certify
from houvast.vault.pairs import SigningPair


def confirm_colleague(actor: Actor, user_id: UUID, fingerprint_read_out: str) -> None:
    """Signs a colleague's keys, after which the account is open. Raises NotFound, Invalid."""
    must(actor, "access.confirm_colleague")
    row = PublicKey.objects.filter(owner_id=user_id, signature=None).order_by("-version").first()
    if row is None or row.signing is None:
        raise NotFound(message("This does not exist, or not for you."))
    if not reads_as(bytes(row.signing), fingerprint_read_out):
        raise Invalid(
            message("This is not the fingerprint of the key that arrived. Please ask again, by voice.")
        )
    signing = SigningPair(actor.keyring.controller_signing(row.controller_id))
    offered = as_public_keys(row)
    signed = certify(
        signing,
        owner=offered.owner,
        controller=offered.controller,
        version=offered.version,
        encryption=offered.encryption,
        signing=offered.signing,
    )
    PublicKey.objects.filter(id=row.id).update(signature=signed.signature)
    User.objects.filter(id=user_id).update(state=AccountState.ACTIVE)
    log.record("access.confirm_colleague", subject=user_id)
    Account.objects.filter(id=user_id, state=AccountState.AWAITING_CONFIRMATION).update(
        state=AccountState.ACTIVE
    )
