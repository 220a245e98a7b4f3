"""What the server itself must read between two sign-ins, such as the secret of a second factor.

Sealed under the pepper, which lies outside database and backups. Never for what people confide: the
server's goodwill is enough to open this.
"""

from typing import Final
from uuid import UUID

from houvast.vault.deriving import check_pepper, derive
from houvast.vault.framing import frame
from houvast.vault.sealing import SymmetricKey, decrypt, encrypt

_PEPPERED: Final = b"houvast.vault.peppered.1"


def seal_with_pepper(pepper: bytes, purpose: str, owner: UUID, plain: bytes) -> bytes:
    """Seals bytes of one owner for one purpose ("totp"); raises Invalid for a short pepper."""
    return encrypt(_key(pepper, purpose), frame(_PEPPERED, purpose.encode(), owner.bytes), plain)


def open_with_pepper(pepper: bytes, purpose: str, owner: UUID, sealed: bytes) -> bytes:
    """Opens what was sealed for this owner and purpose; raises Tampered for anything else."""
    return decrypt(_key(pepper, purpose), frame(_PEPPERED, purpose.encode(), owner.bytes), sealed)


def _key(pepper: bytes, purpose: str) -> SymmetricKey:
    return SymmetricKey(derive(check_pepper(pepper), b"", frame(_PEPPERED, purpose.encode())))
