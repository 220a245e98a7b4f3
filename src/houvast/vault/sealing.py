"""Sealing with a symmetric key: authenticated, bound to its place, and refused when anything differs.

XChaCha20-Poly1305 of libsodium: its nonce of 24 random bytes never needs a counter.
"""

from collections.abc import Mapping
from typing import Final

from nacl.bindings import (
    crypto_aead_xchacha20poly1305_ietf_decrypt,
    crypto_aead_xchacha20poly1305_ietf_encrypt,
)
from nacl.exceptions import CryptoError
from nacl.utils import random

from houvast.kernel.errors import Tampered
from houvast.kernel.messages import message
from houvast.vault.framing import frame
from houvast.vault.hidden import SECRET_BYTES, Hidden
from houvast.vault.values import HEADER_BYTES, WITH_KEY, Place, Sealed, sealed_header

NONCE_BYTES: Final = 24
TAG_BYTES: Final = 16
_VALUE: Final = b"houvast.vault.value.1"


class SymmetricKey(Hidden):
    """A key that seals and opens: 32 bytes that never show themselves."""

    __slots__ = ()


def new_key() -> SymmetricKey:
    """Returns a fresh random key."""
    return SymmetricKey(random(SECRET_BYTES))


def encrypt(key: SymmetricKey, bound: bytes, plain: bytes) -> bytes:
    """Returns nonce and ciphertext; ``bound`` (a frame that names the use) is authenticated with it."""
    nonce = random(NONCE_BYTES)
    return nonce + crypto_aead_xchacha20poly1305_ietf_encrypt(plain, bound, nonce, key.reveal())


def decrypt(key: SymmetricKey, bound: bytes, closed: bytes) -> bytes:
    """Returns what ``encrypt`` closed under the same bound; raises Tampered when anything differs."""
    if len(closed) < NONCE_BYTES + TAG_BYTES:
        raise Tampered(message("This sealed value is not what it claims to be; it is not opened."))
    try:
        return crypto_aead_xchacha20poly1305_ietf_decrypt(
            closed[NONCE_BYTES:], bound, closed[:NONCE_BYTES], key.reveal()
        )
    except CryptoError:
        raise Tampered(message("This sealed value is not what it claims to be; it is not opened.")) from None


def seal(key: SymmetricKey, version: int, place: Place, plain: bytes) -> Sealed:
    """Seals bytes for one place; the version says which of a compartment's keys it was."""
    header = sealed_header(WITH_KEY, version)
    return Sealed(header + encrypt(key, frame(_VALUE, header, place.bound()), plain))


def open_sealed(keys: Mapping[int, SymmetricKey], place: Place, sealed: Sealed) -> bytes:
    """Opens a value at its place with the key of its version.

    Raises Tampered when the key version is not held, or value, header or place is not the one sealed.
    """
    key = keys.get(sealed.key_version)
    if key is None or sealed.algorithm != WITH_KEY:
        raise Tampered(message("No key at hand opens this sealed value."))
    raw = sealed.raw
    return decrypt(key, frame(_VALUE, raw[:HEADER_BYTES], place.bound()), raw[HEADER_BYTES:])
