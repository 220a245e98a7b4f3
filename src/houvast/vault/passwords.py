"""From a password to two independent secrets: one to recognise it, one to open the user's bundle.

One Argon2id (RFC 9106), then HKDF with the server's pepper: the database alone recognises no password,
and what recognises it opens nothing.
"""

import hmac
import unicodedata
from dataclasses import dataclass, field
from typing import Final
from uuid import UUID

from nacl.bindings import crypto_pwhash_alg, crypto_pwhash_ALG_ARGON2ID13
from nacl.utils import random

from houvast.kernel.errors import Busy, Invalid, Tampered
from houvast.kernel.messages import message
from houvast.vault.bundles import UserBundle, dump, load
from houvast.vault.deriving import KEY_BYTES, check_pepper, derive
from houvast.vault.framing import frame
from houvast.vault.sealing import SymmetricKey, decrypt, encrypt

SALT_BYTES: Final = 16
LONGEST: Final = 1024
MEMORY_KIB: Final = 64 * 1024
PASSES: Final = 3
# Parameters lie in the database: what is written there may neither weaken a password nor fill the memory.
_MEMORY_RANGE: Final = range(8 * 1024, 1024 * 1024 + 1)
_PASSES_RANGE: Final = range(1, 17)

_VERIFIER: Final = frame(b"houvast.vault.password.verifier.1")
_WRAP_KEY: Final = frame(b"houvast.vault.password.wrap.1")
_BUNDLE: Final = b"houvast.vault.wrapped_bundle.1"


@dataclass(frozen=True, slots=True)
class StretchParameters:
    """How a password was stretched, stored beside its verifier so that new figures spare old accounts."""

    memory_kib: int
    passes: int
    salt: bytes

    def __post_init__(self) -> None:
        """Refuses what would make guessing cheap or exhaust the machine."""
        sound = self.memory_kib in _MEMORY_RANGE and self.passes in _PASSES_RANGE
        if not sound or len(self.salt) != SALT_BYTES:
            raise Tampered(message("The settings of this password are not sound."))

    @property
    def dated(self) -> bool:
        """Whether today's figures ask more; then stretch anew at the next sign-in."""
        return self.memory_kib < MEMORY_KIB or self.passes < PASSES


@dataclass(frozen=True, slots=True)
class Stretched:
    """The two outcomes of a password: the verifier is stored, the wrap key never."""

    verifier: bytes = field(repr=False)
    wrap_key: SymmetricKey

    def matches(self, verifier: bytes) -> bool:
        """Tells in constant time whether this is the password of a stored verifier."""
        return hmac.compare_digest(self.verifier, verifier)


def new_parameters(memory_kib: int = MEMORY_KIB, passes: int = PASSES) -> StretchParameters:
    """Returns today's parameters with a fresh salt."""
    return StretchParameters(memory_kib, passes, random(SALT_BYTES))


def stretch(password: str, parameters: StretchParameters, pepper: bytes) -> Stretched:
    """Stretches a password (64 MiB and three passes: see bench/sealing.py for what it costs).

    Raises Invalid for an empty or endless password or a short pepper, Busy when memory is lacking.
    """
    check_pepper(pepper)
    if not 0 < len(password) <= LONGEST:
        raise Invalid(message("A password has between 1 and %(longest)s characters."), longest=LONGEST)
    # The same letters typed on another keyboard or telephone are the same password.
    typed = unicodedata.normalize("NFKC", password).encode("utf-8", "surrogatepass")
    try:
        root = crypto_pwhash_alg(
            KEY_BYTES,
            typed,
            parameters.salt,
            parameters.passes,
            parameters.memory_kib * 1024,
            crypto_pwhash_ALG_ARGON2ID13,
        )
    except (MemoryError, RuntimeError):
        raise Busy(message("Signing in takes more memory than there is for the moment.")) from None
    return Stretched(derive(root, pepper, _VERIFIER), SymmetricKey(derive(root, pepper, _WRAP_KEY)))


def wrap_bundle(key: SymmetricKey, bundle: UserBundle, purpose: str) -> bytes:
    """Seals a bundle under a key; ``purpose`` ("password", "sheet", "session") keeps the uses apart."""
    return encrypt(key, frame(_BUNDLE, purpose.encode(), bundle.user.bytes), dump(bundle))


def open_bundle(key: SymmetricKey, wrapped: bytes, purpose: str, user: UUID) -> UserBundle:
    """Opens the bundle of this user; raises Tampered for another's, another purpose's or a changed one."""
    bundle = load(decrypt(key, frame(_BUNDLE, purpose.encode(), user.bytes), wrapped))
    if bundle.user != user:
        raise Tampered(message("This does not have the form it should have; it is not opened."))
    return bundle
