"""Invitations: a code said once, which protects the controller's signing key from being exchanged."""

import secrets
from datetime import timedelta
from hashlib import sha256
from uuid import UUID

from houvast.access.models.signin import Invitation
from houvast.kernel import clock
from houvast.vault.sealing import SymmetricKey, seal
from houvast.vault.values import Place

VALID = timedelta(days=14)


def new_invitation(user_id: UUID, controller_id: UUID, signing_public: bytes) -> str:
    """Stores an invitation, instead of an older one that was not used; returns its code, kept nowhere."""
    code = secrets.token_hex(10)
    Invitation.objects.filter(account_id=user_id, used_at=None).delete()
    Invitation.objects.create(
        account_id=user_id,
        code_hash=sha256(code.encode()).digest(),
        anchor_sealed=seal(
            anchor_key(code), 1, anchor_place(user_id), controller_id.bytes + signing_public
        ).raw,
        expires_at=clock.now() + VALID,
    )
    return code


def anchor_key(code: str) -> SymmetricKey:
    """Returns the key an invitation's 80-bit random code gives; only the invited has the code."""
    return SymmetricKey(sha256(b"houvast invitation anchor 1" + code.encode()).digest())


def anchor_place(user: UUID) -> Place:
    """Returns where an invitation's anchor belongs: to this invited user alone."""
    return Place("signin.invitation", "anchor", user, None, None)
