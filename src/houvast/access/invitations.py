"""What an invitation's code protects: the controller's signing key, so that nobody can slip in another."""

from hashlib import sha256
from uuid import UUID

from houvast.vault.sealing import SymmetricKey
from houvast.vault.values import Place


def anchor_key(code: str) -> SymmetricKey:
    """Returns the key an invitation's 80-bit random code gives; only the invited has the code."""
    return SymmetricKey(sha256(b"houvast invitation anchor 1" + code.encode()).digest())


def anchor_place(user: UUID) -> Place:
    """Returns where an invitation's anchor belongs: to this invited user alone."""
    return Place("signin.invitation", "anchor", user, None, None)
