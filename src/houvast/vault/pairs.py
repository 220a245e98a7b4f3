"""Key pairs: one to receive what is sealed (X25519 sealed boxes), one to sign (Ed25519).

Every box and every signature names its context, so that what was made for one use is void for another.
"""

import hmac
from typing import Final

from nacl.bindings import (
    crypto_box_seal,
    crypto_box_seal_open,
    crypto_scalarmult_base,
    crypto_sign,
    crypto_sign_BYTES,
    crypto_sign_open,
    crypto_sign_seed_keypair,
)
from nacl.exceptions import CryptoError
from nacl.utils import random

from houvast.kernel.errors import Tampered
from houvast.kernel.messages import message
from houvast.vault.deriving import derive
from houvast.vault.framing import frame, unframe
from houvast.vault.hidden import SECRET_BYTES, Hidden
from houvast.vault.sealing import SymmetricKey, decrypt, encrypt

PUBLIC_BYTES: Final = 32
_BOX: Final = b"houvast.vault.box.1"
_OWN: Final = b"houvast.vault.own.1"
_SIGNATURE: Final = b"houvast.vault.signature.1"


class EncryptionPair(Hidden):
    """Whoever holds it opens what was sealed to ``public``; ``reveal()`` gives the private half.

    The public half, and the key for what its holder keeps alone, are derived when first asked for: most
    pairs in a keyring never are.
    """

    __slots__ = ("_own", "_public")

    def __init__(self, raw: bytes) -> None:
        super().__init__(raw)
        self._public = b""
        self._own: SymmetricKey | None = None

    @property
    def public(self) -> bytes:
        """The half that anybody may know."""
        if not self._public:
            self._public = crypto_scalarmult_base(self.reveal())
        return self._public

    @property
    def own(self) -> SymmetricKey:
        """The symmetric key that only the private half gives."""
        if self._own is None:
            self._own = SymmetricKey(derive(self.reveal(), b"", frame(_OWN)))
        return self._own


class SigningPair(Hidden):
    """Whoever holds it signs what ``public`` verifies; ``reveal()`` gives the private half."""

    __slots__ = ("_signing", "public")

    def __init__(self, raw: bytes) -> None:
        super().__init__(raw)
        self.public, self._signing = crypto_sign_seed_keypair(raw)

    def signed(self, raw: bytes) -> bytes:
        """Returns the bare Ed25519 signature; use ``sign``, which names a context."""
        return crypto_sign(raw, self._signing)[:crypto_sign_BYTES]


def new_encryption_pair() -> EncryptionPair:
    """Returns a fresh random pair for receiving."""
    return EncryptionPair(random(SECRET_BYTES))


def new_signing_pair() -> SigningPair:
    """Returns a fresh random pair for signing."""
    return SigningPair(random(SECRET_BYTES))


def seal_to(public: bytes, plain: bytes, context: bytes) -> bytes:
    """Seals bytes so that only the holder of the pair opens them, and only in this context.

    The sender stays anonymous and cannot open it again. Raises Tampered for a key that is none.
    """
    try:
        return crypto_box_seal(frame(_BOX, context, plain), public)
    except (CryptoError, TypeError, ValueError):
        raise Tampered(message("This public key is not one.")) from None


def open_from(pair: EncryptionPair, sealed: bytes, context: bytes) -> bytes:
    """Opens what was sealed to this pair in this context; raises Tampered for anything else."""
    refusal = message("This was not sealed to this key, or not for this use; it is not opened.")
    try:
        parts = unframe(_BOX, crypto_box_seal_open(sealed, pair.public, pair.reveal()))
    except (CryptoError, TypeError, ValueError):
        raise Tampered(refusal) from None
    if len(parts) != 2 or not hmac.compare_digest(parts[0], context):  # noqa: PLR2004 - context and plain
        raise Tampered(refusal)
    return parts[1]


def close_for_self(pair: EncryptionPair, plain: bytes, context: bytes) -> bytes:
    """Seals bytes that only this very pair opens, in this context: who seals and who opens are one.

    As closed as a box to oneself, and opened in a tenth of the time: no curve is climbed for it.
    """
    return _OWN + encrypt(pair.own, frame(_OWN, context), plain)


def is_closed_for_self(sealed: bytes) -> bool:
    """Whether bytes are of the kind that ``close_for_self`` makes."""
    return sealed.startswith(_OWN)


def open_own(pair: EncryptionPair, sealed: bytes, context: bytes) -> bytes:
    """Opens what ``close_for_self`` closed; raises Tampered for another pair, context or bytes."""
    return decrypt(pair.own, frame(_OWN, context), sealed.removeprefix(_OWN))


def sign(pair: SigningPair, signed: bytes, context: bytes) -> bytes:
    """Signs bytes for one context; returns 64 bytes."""
    return pair.signed(frame(_SIGNATURE, context, signed))


def verify(public: bytes, signed: bytes, signature: bytes, context: bytes) -> None:
    """Raises Tampered unless the holder of ``public`` signed exactly these bytes for this context."""
    whole = len(public) == PUBLIC_BYTES and len(signature) == crypto_sign_BYTES
    try:
        if whole:
            crypto_sign_open(signature + frame(_SIGNATURE, context, signed), public)
    except (CryptoError, TypeError, ValueError):
        whole = False
    if not whole:
        raise Tampered(message("This signature is not from the one it should be from."))
