"""Whose public key is this? The controller's signature says so; the database alone is never believed."""

from collections.abc import Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from functools import lru_cache
from hashlib import sha256
from typing import Final
from uuid import UUID

from houvast.kernel.errors import Tampered
from houvast.kernel.messages import message
from houvast.vault.crockford import grouped, written
from houvast.vault.framing import frame, id_part, number_part
from houvast.vault.pairs import SigningPair, sign, verify

FINGERPRINT_BYTES: Final = 15  # 120 bits: 24 letters in six groups, still readable over a telephone
_CERTIFICATE: Final = b"houvast.vault.certificate.1"
_FINGERPRINT: Final = b"houvast.vault.fingerprint.1"


@dataclass(frozen=True, slots=True)
class PublicKeys:
    """The public keys of a user, function, compartment or recovery key, signed by its controller."""

    owner: UUID
    controller: UUID
    version: int
    encryption: bytes
    signing: bytes | None
    signature: bytes

    def claim(self) -> bytes:
        """Returns the bytes the controller signs."""
        return frame(
            _CERTIFICATE,
            id_part(self.owner),
            id_part(self.controller),
            number_part(self.version),
            self.encryption,
            self.signing or b"",
        )


def certify(
    controller_signing: SigningPair,
    *,
    owner: UUID,
    controller: UUID,
    version: int,
    encryption: bytes,
    signing: bytes | None = None,
) -> PublicKeys:
    """Signs an owner's public keys in the controller's name."""
    unsigned = PublicKeys(owner, controller, version, encryption, signing, b"")
    signature = sign(controller_signing, unsigned.claim(), _CERTIFICATE)
    return PublicKeys(owner, controller, version, encryption, signing, signature)


@lru_cache(maxsize=4096)
def check_certificate(keys: PublicKeys, controller_signing_public: bytes) -> None:
    """Raises Tampered unless the holder of this controller's signing key certified exactly these keys.

    What held once holds for ever (the same bytes under the same key), so it is remembered; a refusal is not.
    """
    verify(controller_signing_public, keys.claim(), keys.signature, _CERTIFICATE)


def check_anchored(keys: PublicKeys, anchors: Mapping[UUID, bytes]) -> None:
    """Raises Tampered unless a controller among the opener's own anchors certified these keys."""
    anchor = anchors.get(keys.controller)
    if anchor is None:
        raise Tampered(message("These keys come from a service that is not known as trusted."))
    check_certificate(keys, anchor)


def verify_by_one_of(signers: Iterable[PublicKeys], signed: bytes, signature: bytes, context: bytes) -> None:
    """Raises Tampered unless one of these keys (an owner's certified versions) signed exactly these bytes."""
    for keys in signers:
        with suppress(Tampered):
            verify(keys.signing or b"", signed, signature, context)
            return
    raise Tampered(message("This signature is not from the one it should be from."))


def fingerprint(public: bytes) -> str:
    """Returns six groups of four letters by which two people compare a public key aloud."""
    digest = sha256(frame(_FINGERPRINT, public)).digest()
    return grouped(written(digest[:FINGERPRINT_BYTES]))
